/**
 * npx tsx test/corpus/changed/run.ts [--change WORD]... [--set FOLDER]... [--show] [WORD...]
 * The openings of the corpus, each changed in a way that leaves what is set up as it was: how many verdicts stay right. A measure of
 * what a page that nobody here wrote would meet; of it only the furniture is part of `npm test` (furnished.ts).
 */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { side } from '../../browser/side.ts';
import { TABS, withScript } from '../browser.ts';
import { bundle, script } from '../bundle.ts';
import { type Case, pageOf, readSet } from '../schema.ts';
import { compare, FIELDS, isRight } from '../score.ts';
import { sets } from '../sets.ts';
import { NAMES } from './changes.ts';
import { tongues } from './tongues.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

interface Work {
  readonly folder: string;
  readonly one: Case;
}

interface Row {
  all: number;
  found: number;
  extra: number;
  readonly wrong: Record<string, number>;
}

const Setup = v.object({
  kind: v.string(),
  protocol: v.string(),
  offered: v.array(v.string()),
  security: v.string(),
  keepsCopy: v.nullable(v.boolean()),
  control: v.nullable(v.string()),
});
const Got = v.object({ setups: v.array(Setup), refused: v.array(v.unknown()) });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      change: { type: 'string', multiple: true },
      set: { type: 'string', multiple: true },
      show: { type: 'boolean', default: false },
    },
  });
  const folders = values.set?.map((path) => resolve(path)) ?? sets();
  const work: Work[] = folders.flatMap((folder) =>
    readSet(folder)
      .filter(
        ({ id, setups }) =>
          setups !== 'any' && (positionals.length === 0 || positionals.some((word) => id.includes(word))),
      )
      .map((one) => ({ folder, one })),
  );
  const rows = new Map<string, Row>();
  const code = `${await bundle()}\n${await script(join(HERE, 'changes.ts'))}`;
  await withScript(code, (context) =>
    side(work, TABS, async ({ folder, one }) => {
      const file = pageOf(folder, one);
      const html = readFileSync(file, 'utf8');
      if (/srcdoc=/i.test(html)) return;
      const alive = /<script/i.test(html);
      const page = await context.newPage();
      const wait = (ms: number): Promise<unknown> =>
        page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms);
      try {
        const open = async (): Promise<void> => {
          await page.goto(pathToFileURL(file).href);
          if (alive) await wait(900);
        };
        await open();
        const before = v.parse(Got, await page.evaluate('globalThis.__judge([])'));
        if (!isRight(compare(one.setups, before.setups, () => true))) return;
        const names = NAMES.filter((name) => !values.change || values.change.some((word) => name.includes(word)));
        const asks = names.flatMap((name) =>
          (name === 'translated' ? tongues(one.language, one.id) : [{}]).map((words) => ({ name, words })),
        );
        const ask = async (some: readonly unknown[], from: string): Promise<unknown[]> =>
          v.parse(
            v.array(v.unknown()),
            await page.evaluate(`globalThis.__changed(${JSON.stringify(some)}, ${JSON.stringify(from)})`),
          );
        const told: unknown[] = [];
        if (!alive) told.push(...(await ask(asks, html)));
        else
          for (const each of asks) {
            await open();
            told.push(...(await ask([each], '')));
          }
        asks.forEach(({ name }, at) => {
          if (told[at] === null) return;
          const { setups, refused } = v.parse(Got, told[at]);
          const now = compare(one.setups, setups, () => true);
          const row = rows.get(name) ?? { all: 0, found: 0, extra: 0, wrong: {} };
          rows.set(name, row);
          row.all += one.setups.length;
          row.found += now?.pairs.length ?? 0;
          row.extra += now?.extra.length ?? 0;
          const id = `${basename(folder)}/${one.id}`;
          const detail = (what: unknown): string => (values.show ? JSON.stringify(what).slice(0, 3000) : '');
          const say = (line: string): boolean => process.stdout.write(`${name}: ${id} ${line}\n`);
          if (now?.missed.length) say(`missed ${detail(refused)}`);
          if (now?.extra.length) say(`EXTRA ${detail(now.extra)}`);
          for (const { wrong, got, expected } of now?.pairs ?? [])
            for (const field of FIELDS.filter((each) => wrong.includes(each))) {
              row.wrong[field] = (row.wrong[field] ?? 0) + 1;
              say(`${field}: ${JSON.stringify(expected[field])} got ${JSON.stringify(got[field])}`);
            }
        });
      } finally {
        await page.close();
      }
    }),
  );
  for (const [name, row] of rows) {
    const wrong = Object.entries(row.wrong).map(([field, count]) => `${field} -${count}`);
    process.stdout.write(
      `${name.padEnd(34)} ${row.found}/${row.all} (${((100 * row.found) / (row.all || 1)).toFixed(1)} %) extra ${row.extra} ${wrong.join(' ')}\n`,
    );
  }
}

await main();
