/**
 * npm run furnished -- [--each] [--every N] [--jobs N] [WORD...]
 * Puts what else stands on pages (furniture.ts) round the forms of the corpus: what is said of them must stay the same.
 * --each: one piece after another, not all at once. --every N: each Nth page only. WORD: only pages whose id holds it.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { inTabs, TABS, withReader } from '../browser.ts';
import { judgePage } from '../moments.ts';
import { needsOpening, open } from '../open.ts';
import { type Case, pageOf, readSet } from '../schema.ts';
import { sets } from '../sets.ts';
import { clear, FURNITURE, furnish } from './furniture.ts';

process.setSourceMapsEnabled(false);

const KNOWN = join(fileURLToPath(new URL('.', import.meta.url)), 'furnished-known.json');

/** What of a verdict must stay. */
async function said(page: Page): Promise<string> {
  const { setups } = await judgePage(page, []);
  return JSON.stringify(
    setups.map(({ kind, protocol, offered, security, keepsCopy }) => [kind, protocol, offered, security, keepsCopy]),
  );
}

/** Names of pieces, with which another thing is said; '' where all stand there at once. */
async function changedBy(page: Page, folder: string, one: Case, each: boolean): Promise<string[]> {
  const file = pageOf(folder, one);
  await open(page, file, readFileSync(file, 'utf8'));
  const before = await said(page);
  const tries = each ? Object.entries(FURNITURE) : [['', null] as const];
  const changed: string[] = [];
  for (const [name, piece] of tries) {
    await page.evaluate(furnish, piece ? [piece] : Object.values(FURNITURE));
    if ((await said(page)) !== before) changed.push(name);
    await page.evaluate(clear);
  }
  return changed;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      each: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(TABS) },
    },
  });
  const every = Number(values.every);
  if (!(Number.isInteger(every) && every > 0))
    throw new Error(`--every takes a number from 1 on, not "${values.every}".`);
  const known = v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(KNOWN, 'utf8')));
  const work = sets()
    .flatMap((folder) => readSet(folder).map((one) => ({ folder, one, name: `${basename(folder)}/${one.id}` })))
    // Pages with a script draw themselves anew.
    .filter(({ folder, one }) => !needsOpening(readFileSync(pageOf(folder, one), 'utf8')))
    .filter(
      ({ name }, at) =>
        at % every === 0 && (positionals.length === 0 || positionals.some((word) => name.includes(word))),
    );
  if (work.length === 0) throw new Error('No page matches: give a part of an id.');
  const changed = new Map<string, string[]>();
  await withReader((context) =>
    inTabs(context, work, Number(values.jobs), async (page, { folder, one, name }) => {
      changed.set(name, await changedBy(page, folder, one, values.each));
    }),
  );
  const wrong = work.map(({ name }) => name).filter((name) => changed.get(name)?.length);
  const failed = wrong.filter((name) => known[name] === undefined);
  const mended = values.each ? [] : work.map(({ name }) => name).filter((name) => known[name] && !wrong.includes(name));
  for (const name of wrong)
    process.stdout.write(`${known[name] ? 'known ' : 'CHANGED'} ${name} ${changed.get(name)?.join(', ')}\n`);
  if (mended.length > 0) process.stdout.write(`passes now, take it off furnished-known.json: ${mended.join(' ')}\n`);
  if (failed.length > 0) process.stdout.write(`failed: ${failed.join(' ')}\n`);
  process.stdout.write(
    `${work.length - wrong.length} passed, ${failed.length + mended.length} failed; ${wrong.length - failed.length} known\n`,
  );
  return failed.length + mended.length > 0 ? 1 : 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`furnished: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  },
);
