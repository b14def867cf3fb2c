/** What the documentation says of the project's own make-up is true. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const foldersIn = (path: string): string[] =>
  readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());

const ARCHITECTURE = read('docs/architecture.md');
const PAGES = ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))];

/** First cells of the tables' rows that are folders of src. */
const listed = [...ARCHITECTURE.matchAll(/^\| (src\/[\w/]+) \|/gm)].map(([, folder = '']) => folder);

test('the rooms that are listed are the folders of src', () => {
  const rooms = listed.filter((folder) => folder.split('/').length === 2);
  expect(rooms.toSorted()).toEqual(foldersIn('src').map((name) => `src/${name}`));
  for (const folder of listed) expect(existsSync(folder), folder).toBe(true);
});

const Lint = v.object({
  overrides: v.array(
    v.object({
      includes: v.array(v.string()),
      linter: v.object({
        rules: v.object({
          style: v.optional(
            v.object({
              noRestrictedImports: v.object({
                options: v.object({
                  patterns: v.array(v.object({ group: v.array(v.string()), message: v.string() })),
                }),
              }),
            }),
          ),
        }),
      }),
    }),
  ),
});

/** The lint rule of each room: what it forbids, and what its message says is allowed. */
const RULES = v.parse(Lint, JSON.parse(read('biome.json'))).overrides.flatMap(({ includes, linter }) =>
  (linter.rules.style?.noRestrictedImports.options.patterns ?? []).map(({ group, message }) => ({
    room: (includes[0] ?? '').replace('/**', ''),
    forbidden: group.filter((one) => !one.startsWith('!')).map((one) => `src/${one.replaceAll(/\*\*|\//g, '')}`),
    allowed: (/ may use (.*) \(docs/.exec(message)?.[1] ?? '').split(', ').filter((one) => one !== 'nothing'),
  })),
);

const isRoom = (folder: string): boolean => folder.split('/').length === 2;

/** Which rooms each may import, as the documentation's line lists them: left of an arrow may use what is right of it. */
const STEPS = (/Imports run downward only.*?: (.*)\.$/m.exec(ARCHITECTURE)?.[1] ?? '')
  .split(' → ')
  .map((step) => (step === 'pages and scripts' ? [] : step.split(', ').map((name) => `src/${name}`)));

test('every room has a rule, and its message is what it does', () => {
  const rooms = foldersIn('src').map((name) => `src/${name}`);
  expect(
    RULES.map(({ room }) => room)
      .filter(isRoom)
      .toSorted(),
  ).toEqual(rooms);
  for (const { room, forbidden, allowed } of RULES.filter((one) => isRoom(one.room))) {
    const open = rooms.filter((one) => one !== room && !forbidden.includes(one));
    const said = allowed.filter((one) => rooms.includes(one));
    expect(said.toSorted(), room).toEqual(open);
  }
});

test('a folder of a room with a rule of its own may do no more than the room', () => {
  for (const { room, forbidden } of RULES.filter((one) => !isRoom(one.room))) {
    const whole = RULES.find((one) => isRoom(one.room) && room.startsWith(`${one.room}/`));
    expect(forbidden, room).toEqual(expect.arrayContaining(whole?.forbidden ?? [room]));
  }
});

test('the documented direction is the one that the rules keep', () => {
  expect(STEPS.length).toBeGreaterThanOrEqual(4);
  for (const [at, lower] of STEPS.entries())
    for (const room of lower) {
      const above = STEPS.slice(0, at).flat();
      const rule = RULES.find((one) => one.room === room);
      expect(rule?.forbidden, `${room} must not import what stands left of it`).toEqual(expect.arrayContaining(above));
    }
});

test.each(PAGES)('%s: each command, file and link exists', (page) => {
  const text = read(page);
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(read('package.json')),
  );
  const commands = [...text.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(test))\b/g)].map(([, a, b]) => a ?? b ?? '');
  for (const command of commands) expect(Object.keys(scripts), command).toContain(command);
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => join(dirname(page), to));
  for (const link of links) expect(existsSync(link), link).toBe(true);
  const paths = [...text.matchAll(/\b(?:src|test|scripts)\/[\w./-]*\w\.(?:tsx?|mjs|json|css|md)\b/g)].map(
    ([path]) => path,
  );
  for (const path of paths) expect(existsSync(path), path).toBe(true);
});
