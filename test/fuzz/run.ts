/**
 * npm run fuzz -- [--mutants N] [--seed N]: detect on mutants of the project's corpus pages, in Chromium with its real layout.
 * Every mutant: no exception, no verdict without evidence, no change to the page, no reading that takes long.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { side } from '../browser/side.ts';
import { withScript } from '../corpus/browser.ts';
import { script } from '../corpus/bundle.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CORPUS = join(HERE, '../corpus');
const SETS = ['retrieve', 'access', 'lookalike', 'widgets'];
/** So many mutants belong to `npm test`; more by command. */
const MUTANTS = 10_000;
/** Mutants a call into the browser: few enough that a call ends soon on a loaded machine. */
const BATCH = 100;
const TABS = 2;

interface Page {
  readonly name: string;
  readonly html: string;
}

const pages: Page[] = SETS.flatMap((set) =>
  readdirSync(join(CORPUS, set, 'pages')).map((name) => ({
    name,
    html: readFileSync(join(CORPUS, set, 'pages', name), 'utf8'),
  })),
);

function whole(text: string, what: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  process.stderr.write(`fuzz: ${what} must be a whole number above 0, not "${text}".\n`);
  process.exit(2);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { mutants: { type: 'string' }, seed: { type: 'string' } } });
  const mutants = whole(values.mutants ?? String(MUTANTS), '--mutants');
  const seed = whole(values.seed ?? '1', '--seed');
  const batches = Array.from({ length: Math.ceil(mutants / BATCH) }, (_, i) => ({
    from: seed + i * BATCH,
    to: Math.min(seed + (i + 1) * BATCH, seed + mutants),
  }));
  const wrong: string[] = [];
  let found = 0;
  let slowest = 0;
  await withScript(await script(resolve(HERE, 'inject.ts')), (context) =>
    side([...Array(TABS).keys()], TABS, async () => {
      const tab = await context.newPage();
      await tab.goto('about:blank');
      await tab.evaluate(`__pages(${JSON.stringify(pages)})`);
      for (let next = batches.shift(); next; next = batches.shift()) {
        const told: { wrong: string[]; found: number; slowest: number } = await tab.evaluate(
          `__fuzz(${next.from}, ${next.to})`,
        );
        wrong.push(...told.wrong);
        found += told.found;
        slowest = Math.max(slowest, told.slowest);
      }
      await tab.close();
    }),
  );
  for (const line of wrong.slice(0, 20)) process.stdout.write(`FAIL ${line}\n`);
  process.stdout.write(
    `${mutants} mutants of ${pages.length} pages, ${found} setups found in them, the slowest reading ${slowest.toFixed(0)} ms\n` +
      `${mutants - wrong.length} passed, ${wrong.length} failed\n`,
  );
  // Mutants in which nothing at all is found would prove nothing.
  return wrong.length > 0 || found < mutants / 10 ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`fuzz: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  },
);
