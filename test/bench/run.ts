/** npm run bench: what the extension costs the pages that people visit, beside other content scripts, in one run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { argsOf } from '../../scripts/args.ts';
import { type Bench, start } from './chromium.ts';
import { lateTimes } from './late.ts';
import { MADE } from './made.ts';
import { prove } from './proof.ts';
import { quick } from './quick.ts';
import { readingCosts } from './reading.ts';
import { type Results, ratios, readingTable, table } from './results.ts';
import { serve } from './site.ts';
import { shuffled } from './statistics.ts';
import { SUBJECTS, subject } from './subjects.ts';
import type { Share } from './trace.ts';

const COMMITTED = resolve('test/bench/results.json');
const LAST = resolve('out/bench/results.json');
const SAVED = resolve('../shared/pages');
/** Visits at the same time begin this far apart, so that loading does not coincide. */
const STAGGER = 150;
/** A visit that takes longer is one to a page whose own script does not end: the page is left out and the browser started anew. */
const HUNG = 120_000;

const { values } = argsOf('bench', 'docs/performance.md says which options there are', {
  options: {
    quick: { type: 'boolean' },
    pages: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    late: { type: 'boolean', default: true },
    made: { type: 'boolean', default: true },
    // How long a page is stayed on, ms: longer than the extension's last look after load.
    dwell: { type: 'string', default: '10500' },
    reading: { type: 'string' },
    forms: { type: 'string', default: '12' },
    save: { type: 'boolean' },
  },
  allowNegative: true,
});

const FORMS = Number(values.forms);
const DWELL = Number(values.dwell);

/** --reading FOLDER,FOLDER…: what reading a setup costs with each of these builds, side by side. */
async function reading(folders: readonly string[]): Promise<number> {
  const benches = await Promise.all([
    subject('empty').then((dir) => start('empty', dir)),
    ...folders.map((folder) => start(folder, resolve(folder))),
  ]);
  try {
    const [empty, ...versions] = benches;
    if (empty) process.stdout.write(readingTable(await readingCosts(versions, empty, FORMS), folders));
  } finally {
    await Promise.all(benches.map((bench) => bench.close()));
  }
  return 0;
}

function unlessHung(visit: Promise<Share>): Promise<Share | null> {
  visit.catch(() => {}); // of a browser that is closed meanwhile
  return Promise.race([visit, pause(HUNG, null, { ref: false })]);
}

/** Every page `rounds` times in every browser, in shuffled order; all browsers are on the same page at the same time. */
async function visitAll(benches: Bench[], urls: readonly string[], rounds: number, origin: string) {
  const shares = new Map<string, Map<string, Share[]>>();
  const all = shuffled(
    urls.flatMap((url) => Array.from({ length: rounds }, () => url)),
    1,
  );
  for (const [at, url] of all.entries()) {
    process.stderr.write(`\r${at + 1}/${all.length} ${url.padEnd(60)}`);
    await Promise.all(
      shuffled([...benches.entries()], at).map(async ([which, bench], place) => {
        await pause(place * STAGGER);
        const share = await unlessHung(bench.visit(origin + url, DWELL));
        if (share === null) {
          process.stderr.write(`\nbench: ${url} does not come to an end with ${bench.name}: left out\n`);
          await bench.close();
          benches[which] = await start(bench.name, await subject(bench.name));
          return;
        }
        const pages = shares.get(bench.name) ?? new Map<string, Share[]>();
        shares.set(bench.name, pages.set(url, [...(pages.get(url) ?? []), share]));
      }),
    );
  }
  process.stderr.write('\n');
  return shares;
}

function savedPages(most: number): string[] {
  if (!existsSync(SAVED)) return [];
  const names = readdirSync(SAVED).filter((name) => name.endsWith('.html'));
  return shuffled(names.sort(), 2)
    .slice(0, most)
    .map((name) => `/saved/${name}`);
}

/** The times of late forms come last: what was measured before them is not lost when one is not found. */
function keep(results: Results): void {
  mkdirSync('out/bench', { recursive: true });
  const text = `${JSON.stringify(results, null, 1)}\n`;
  for (const path of values.save ? [LAST, COMMITTED] : [LAST]) writeFileSync(path, text);
}

async function full(): Promise<number> {
  const names = values.only?.split(',') ?? SUBJECTS;
  const wrong = names.find((name) => !SUBJECTS.includes(name));
  if (wrong) throw new Error(`--only ${wrong}: known are ${SUBJECTS.join(', ')}`);
  const site = await serve(SAVED);
  const saved = savedPages(Number(values.pages));
  if (saved.length === 0) process.stdout.write(`${SAVED} is not there: made-up pages only\n`);
  const made = Object.keys(MADE).map((name) => `/made/${name}`);
  await prove();
  const benches = await Promise.all(names.map(async (name) => start(name, await subject(name))));
  const closeAll = (): Promise<unknown> => Promise.all(benches.splice(0).map((bench) => bench.close()));
  try {
    const load = loadavg()[0] ?? 0;
    const onSaved = await visitAll(benches, saved, 1, site.origin);
    const onMade = await visitAll(benches, values.made ? made : [], Number(values.rounds), site.origin);
    const before: Results | null = existsSync(COMMITTED) ? JSON.parse(readFileSync(COMMITTED, 'utf8')) : null;
    const [ours, empty] = ['ours', 'empty'].map((name) => benches.find((bench) => bench.name === name));
    const reading = values.made && ours && empty ? ((await readingCosts([ours], empty, FORMS))[0] ?? null) : null;
    const results: Results = { load: [load, loadavg()[0] ?? 0], ...ratios(onSaved, onMade), reading, late: {} };
    keep(results);
    await closeAll();
    if (values.late) keep({ ...results, late: await lateTimes() });
    process.stdout.write(table(JSON.parse(readFileSync(LAST, 'utf8')), before));
  } finally {
    await closeAll();
    site.close();
  }
  return 0;
}

(values.quick ? quick() : values.reading ? reading(values.reading.split(',')) : full()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  },
);
