/**
 * npm run corpus -- [--set FOLDER]... [--pages FOLDER] [--json] [--explain] [--jobs N] [WORD...]
 * --pages: saved ordinary pages, none of which may be flagged.
 * Judges the corpus in Chromium with src/detect alone; WORD: only cases whose id holds it. `npm run check` judges with the whole extension.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import * as v from 'valibot';
import { build } from 'vite';
import { fingerprint } from './fingerprint.ts';
import { BadSet, type Case, type ExpectedSetups, pageOf, readSet, type Step } from './schema.ts';
import { type Compared, compare, Figures, type GotSetup, isRight } from './score.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SHARED = resolve(HERE, '../../../shared/corpus');
/** A form that comes late has this long, in milliseconds. */
const LATE = 1600;
/** How long a page with a script of its own is watched before silence counts, in milliseconds. */
const QUIET = 1000;
/** The longest that an act of a step may take; a loaded machine draws seldom. */
const ACT = 20_000;

const Known = v.record(v.string(), v.string());
interface Got extends GotSetup {
  readonly same: readonly string[];
  readonly evidence: readonly unknown[];
}
interface Verdict {
  readonly setups: readonly Got[];
  readonly refused: readonly unknown[];
}
interface Moment {
  readonly after: string;
  readonly expected: ExpectedSetups;
  readonly verdict: Verdict;
  readonly compared: Compared | null;
  readonly error?: string;
}

const ENTRY = 'corpus:entry';

async function bundle(): Promise<string> {
  const detect = resolve(HERE, '../../src/detect/detect.ts');
  const code = `import { detect } from ${JSON.stringify(detect)}; import { install } from ${JSON.stringify(join(HERE, 'inject.ts'))}; install(detect);`;
  const entry = {
    name: 'corpus-entry',
    resolveId: (id: string) => (id.endsWith(ENTRY) ? ENTRY : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const built = await build({
    plugins: [entry],
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'corpus' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if ('output' in one) for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('vite built nothing');
}

function selectors(expected: ExpectedSetups): string[] {
  if (expected === 'any') return [];
  return expected.flatMap((one) => one.control).filter((one) => one !== null);
}

async function judge(page: Page, expected: ExpectedSetups): Promise<Verdict> {
  const verdicts = await Promise.all(
    page
      .frames()
      .map((frame): Promise<Verdict> => frame.evaluate(`globalThis.__judge(${JSON.stringify(selectors(expected))})`)),
  );
  return { setups: verdicts.flatMap((one) => one.setups), refused: verdicts.flatMap((one) => one.refused) };
}

/** Judges until the verdict is the expected one, at most `patience` milliseconds; a page that lives is given time to go wrong, too. */
async function settle(
  page: Page,
  expected: ExpectedSetups,
  after: string,
  patience: number,
  quiet: number,
): Promise<Moment> {
  const start = Date.now();
  for (;;) {
    const verdict = await judge(page, expected);
    const compared = compare(
      expected,
      verdict.setups,
      (want, got) => want !== null && (verdict.setups.find((one) => one === got)?.same.includes(want) ?? false),
    );
    const spent = Date.now() - start;
    const right = isRight(compared);
    if ((right && spent >= quiet) || (!right && spent >= patience)) return { after, expected, verdict, compared };
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
}

async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (const frame of page.frames()) if ((await frame.locator(selector).count()) > 0) return frame;
  throw new Error(`no element ${selector}`);
}

async function act(page: Page, step: Step): Promise<void> {
  const target = (await frameWith(page, step.on)).locator(step.on).first();
  const options = { timeout: ACT, force: !(await target.isVisible()) };
  if (step.do === 'select') await target.selectOption(step.value ?? '', options);
  else if (step.do === 'fill') await target.fill(step.value ?? '', options);
  else if (await target.isVisible())
    await (step.do === 'click' ? target.click(options) : target.setChecked(step.do === 'check', options));
  else await target.evaluate((element) => element instanceof HTMLElement && element.click());
}

async function run(context: BrowserContext, folder: string, one: Case): Promise<Moment[]> {
  const page = await context.newPage();
  const file = existsSync(join(folder, 'cases.json')) ? pageOf(folder, one) : join(folder, `${one.id}.html`);
  const html = readFileSync(file, 'utf8');
  const alive = /<script|srcdoc=/i.test(html);
  const moments: Moment[] = [];
  try {
    await page.goto(pathToFileURL(file).href);
    const none = one.setups !== 'any' && one.setups.length === 0;
    moments.push(await settle(page, one.setups, 'open', alive ? LATE : 0, alive && none ? QUIET : 0));
    for (const step of one.steps ?? []) {
      const after = `${step.do} ${step.on}${step.value === undefined ? '' : ` = ${step.value}`}`;
      try {
        await act(page, step);
        moments.push(await settle(page, step.setups, after, alive ? LATE : 0, 0));
      } catch (error) {
        const expected = step.setups === 'any' ? [] : step.setups;
        moments.push({
          after,
          expected,
          verdict: { setups: [], refused: [] },
          compared: compare(expected, []),
          error: String(error).slice(0, 2000),
        });
      }
    }
  } finally {
    await page.close();
  }
  return moments;
}

function differences({ compared }: Moment): string[] {
  if (!compared) return [];
  return [
    ...compared.missed.map((one) => `missed   ${JSON.stringify(one)}`),
    ...compared.extra.map(
      ({ kind, protocol, offered, control }) => `extra    ${JSON.stringify({ kind, protocol, offered, control })}`,
    ),
    ...compared.pairs.flatMap(({ expected, got, wrong }) =>
      wrong.map(
        (field) => `${field.padEnd(9)}expected ${JSON.stringify(expected[field])}, got ${JSON.stringify(got[field])}`,
      ),
    ),
  ];
}

/** Pages that nobody labelled because nobody sets up mail there. */
function ordinaryPages(folder: string): Case[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  if (names.length === 0) throw new BadSet(`${folder} holds no .html pages.`);
  return names.map((name) => ({
    id: name.slice(0, -5),
    source: 'saved',
    about: 'an ordinary page',
    language: '?',
    traits: [],
    setups: [],
  }));
}

function sets(): string[] {
  const inside = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .map((name) => join(folder, name))
          .filter((path) => existsSync(join(path, 'cases.json')))
      : [];
  return [...inside(SHARED), ...inside(HERE)];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      pages: { type: 'string' },
      jobs: { type: 'string' },
    },
  });
  const ordinary = values.pages === undefined ? null : resolve(values.pages);
  const folders = ordinary ? [ordinary] : (values.set?.map((path) => resolve(path)) ?? sets());
  const known = v.parse(Known, JSON.parse(readFileSync(join(HERE, 'known-failures.json'), 'utf8')));
  const seen = new Map<string, string>();
  const copies: string[] = [];
  const work = folders.flatMap((folder) =>
    (ordinary ? ordinaryPages(ordinary) : readSet(folder))
      .filter((one) => positionals.length === 0 || positionals.some((word) => one.id.includes(word)))
      .map((one) => {
        const print = ordinary ? one.id : fingerprint(readFileSync(pageOf(folder, one), 'utf8'));
        const first = seen.get(print);
        if (first) copies.push(`${one.id} (of ${first})`);
        else seen.set(print, one.id);
        return { folder, one, name: `${basename(folder)}/${one.id}`, counts: !first };
      }),
  );
  if (work.length === 0)
    throw new BadSet('No case matches: give a part of an id, or --set a folder with a cases.json.');

  if (!ordinary && !values.set && !existsSync(SHARED))
    process.stderr.write(`corpus: ${SHARED} is not there: only the project's own pages (test/corpus) are judged.\n`);
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const figures = new Figures();
  const results = new Map<string, Moment[]>();
  try {
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
    await context.addInitScript(code);
    const queue = [...work];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift())
        results.set(next.name, await run(context, next.folder, next.one));
    };
    await Promise.all(Array.from({ length: Number(values.jobs ?? 3) }, worker));
  } finally {
    await browser.close();
  }

  const failed: string[] = [];
  const mended: string[] = [];
  for (const { name, one, counts } of work) {
    const moments = results.get(name) ?? [];
    if (counts) for (const moment of moments) figures.add(moment.compared);
    const right = moments.every((moment) => isRight(moment.compared) && !moment.error);
    if (values.json) {
      process.stdout.write(
        `${JSON.stringify({ case: name, right, moments: moments.map(({ after, verdict, compared }) => ({ after, setups: verdict.setups, refused: verdict.refused, compared })) })}\n`,
      );
      continue;
    }
    if (right && known[name] !== undefined) mended.push(name);
    if (right) continue;
    if (known[name] === undefined) failed.push(name);
    process.stdout.write(
      `${known[name] === undefined ? 'FAILED' : 'known '} ${name} (${one.language}): ${known[name] ?? one.about}\n`,
    );
    for (const moment of moments.filter((each) => !isRight(each.compared) || each.error)) {
      process.stdout.write(`  after ${moment.after}${moment.error ? `: ${moment.error}` : ''}\n`);
      for (const line of differences(moment)) process.stdout.write(`    ${line}\n`);
      if (values.explain)
        process.stdout.write(
          `    ${JSON.stringify({ evidence: moment.verdict.setups.map((setup) => setup.evidence), refused: moment.verdict.refused })}\n`,
        );
    }
  }
  if (!values.json) {
    process.stdout.write(
      `\n${work.length} pages, ${[...results.values()].flat().length} moments in Chromium\n${figures.table()}\n`,
    );
    if (copies.length > 0) process.stdout.write(`not counted, same controls: ${copies.join(', ')}\n`);
    if (failed.length > 0) process.stdout.write(`${failed.length} failed: ${failed.join(' ')}\n`);
    if (mended.length > 0) process.stdout.write(`passes now, take it off known-failures.json: ${mended.join(' ')}\n`);
  }
  return failed.length + mended.length > 0 ? 1 : 0;
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
