/**
 * npm run corpus -- [--set FOLDER]... [--pages FOLDER] [--json] [--explain] [--jobs N] [WORD...]
 * Judges the corpus in Chromium with src/detect alone; `npm run check` judges with the whole extension. WORD: only pages whose id holds it.
 * --pages: saved ordinary pages, also in folders of that one, none of which may be flagged.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { inTabs, TABS, withReader } from './browser.ts';
import { fingerprint, once } from './fingerprint.ts';
import { type Moment, run } from './moments.ts';
import { needsOpening } from './open.ts';
import { judgeOrdinary } from './ordinary.ts';
import { BadSet, type Case, pageOf, readSet } from './schema.ts';
import { Figures, isRight } from './score.ts';
import { SHARED, sets } from './sets.ts';
import { differences } from './show.ts';

// Playwright takes a stack at each call; to find its lines in our sources is a sixth of our work here.
process.setSourceMapsEnabled(false);

const HERE = fileURLToPath(new URL('.', import.meta.url));
const Known = v.record(v.string(), v.string());

interface Work {
  readonly folder: string;
  readonly one: Case;
  readonly name: string;
  readonly print: string;
  readonly opened: boolean;
}

const workOf = (folders: readonly string[], words: readonly string[]): Work[] =>
  folders.flatMap((folder) =>
    readSet(folder)
      .filter((one) => words.length === 0 || words.some((word) => one.id.includes(word)))
      .map((one) => {
        const html = readFileSync(pageOf(folder, one), 'utf8');
        const name = `${basename(folder)}/${one.id}`;
        return { folder, one, name, print: fingerprint(html), opened: needsOpening(html) };
      }),
  );

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      pages: { type: 'string' },
      jobs: { type: 'string' },
    },
  });
  const jobs = Number(values.jobs ?? TABS);
  const { json, explain } = values;
  if (values.pages !== undefined)
    return judgeOrdinary({ folder: resolve(values.pages), words: positionals, explain, json, jobs });
  const whole = !values.set && positionals.length === 0;
  const known = v.parse(Known, JSON.parse(readFileSync(join(HERE, 'known-failures.json'), 'utf8')));
  const work = workOf(values.set?.map((path) => resolve(path)) ?? sets(), positionals);
  if (work.length === 0)
    throw new BadSet('No case matches: give a part of an id, or --set a folder with a cases.json.');
  if (!values.set && !existsSync(SHARED))
    process.stderr.write(`corpus: ${SHARED} is not there: only the project's own pages (test/corpus) are judged.\n`);

  const results = new Map<string, Moment[]>();
  await withReader((context) => {
    // A tab that goes between the two ways of opening changes its process each time.
    const queue = [...work.filter((one) => one.opened), ...work.filter((one) => !one.opened)];
    return inTabs(context, queue, jobs, async (page, { folder, one, name }) => {
      results.set(name, await run(page, folder, one));
    });
  });

  const { first, copies } = once(work);
  const figures = new Figures();
  for (const { name } of first) figures.addPage((results.get(name) ?? []).map((moment) => moment.compared));
  const rightOf = (name: string): boolean =>
    (results.get(name) ?? []).every((moment) => isRight(moment.compared) && !moment.error);
  if (values.json) {
    for (const { name } of work) {
      const moments = (results.get(name) ?? []).map(({ after, verdict, compared }) => ({
        after,
        ...verdict,
        compared,
      }));
      process.stdout.write(`${JSON.stringify({ case: name, right: rightOf(name), moments })}\n`);
    }
  } else {
    for (const { name, one } of work.filter((each) => !rightOf(each.name)))
      process.stdout.write(show(name, one, known[name], results.get(name) ?? [], values.explain));
    const moments = [...results.values()].flat().length;
    process.stdout.write(`\n${work.length} pages, ${moments} moments in Chromium\n${figures.table()}\n`);
    for (const { copy, of } of copies)
      process.stdout.write(`not counted: ${copy.name} has the controls of ${of.name}\n`);
  }

  const failed = work.filter(({ name }) => !rightOf(name) && known[name] === undefined);
  const mended = work.filter(({ name }) => rightOf(name) && known[name] !== undefined);
  const gone = whole && existsSync(SHARED) ? Object.keys(known).filter((name) => !results.has(name)) : [];
  if (!values.json) {
    const list = (what: string, names: readonly string[]): void => {
      if (names.length > 0) process.stdout.write(`${what}: ${names.join(' ')}\n`);
    };
    const names = (some: readonly Work[]): string[] => some.map((one) => one.name);
    list('passes now, take it off known-failures.json', names(mended));
    list('in known-failures.json, but there is no such case', gone);
    list('failed', names(failed));
    const wrong = failed.length + mended.length + gone.length;
    const right = work.filter(({ name }) => rightOf(name) && known[name] === undefined).length;
    process.stdout.write(
      `${right} passed, ${wrong} failed; ${work.length - right - failed.length - mended.length} known failures\n`,
    );
  }
  return failed.length + mended.length + gone.length > 0 ? 1 : 0;
}

function show(
  name: string,
  one: Case,
  reason: string | undefined,
  moments: readonly Moment[],
  explain: boolean,
): string {
  const lines = [`${reason === undefined ? 'FAILED' : 'known '} ${name} (${one.language}): ${reason ?? one.about}`];
  for (const moment of moments.filter((each) => !isRight(each.compared) || each.error)) {
    lines.push(`  after ${moment.after}${moment.error ? `: ${moment.error}` : ''}`);
    lines.push(...differences(moment).map((line) => `    ${line}`));
    const { setups, refused } = moment.verdict;
    if (explain) lines.push(`    ${JSON.stringify({ evidence: setups.map((setup) => setup.evidence), refused })}`);
  }
  return `${lines.join('\n')}\n`;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`corpus: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  },
);
