/** What reading a setup costs a page, and what is kept of a page without one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bench } from './chromium.ts';
import { serve } from './site.ts';
import { median, round, type Summary, summary } from './statistics.ts';
import type { Share } from './trace.ts';

const PAGES = resolve('test/corpus/retrieve/pages');
const MOST = 12;
/** Long enough for the verdict, and for the second look after a change. Milliseconds. */
const DWELL = 1_500;
const HEAPS = 5;
const READER = /^chrome-extension:.*(?:advisor)/;

export interface ReadingCosts {
  /** Main-thread CPU of the reader from its injection to the verdict and a second of rest; multiples of the empty script's there. */
  readonly first: Summary;
  /** The same after the person changed a choice. */
  readonly again: Summary;
  /** Bytes more than with the empty script, of a page without a candidate. */
  readonly heap: number;
}

/** Forms with a list to choose from, and without a script of their own. */
const pages = (): string[] =>
  readdirSync(PAGES)
    .filter((name) => {
      const html = readFileSync(join(PAGES, name), 'utf8');
      return /<option[^>]*>\s*(?:imap|pop)/i.test(html) && !/<script/i.test(html);
    })
    .slice(0, MOST);

/** A choice made by a script makes the same events as a person's. */
const CHANGE = `(() => {
  for (const list of document.querySelectorAll('select')) {
    const other = [...list.options].findIndex((one) => !one.selected && /imap|pop/i.test(one.text));
    if (other < 0) continue;
    list.selectedIndex = other;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  return false;
})()`;

/** Promise continuations carry no URL: what exceeds the empty script's page is the reader's. */
const cost = (ours: Share, empty: Share): number => ours.cpu + Math.max(0, ours.micro - empty.micro);

/** @throws where a page has no reader in it, or no choice to change: then its figure would mean nothing. */
export async function readingCosts(ours: Bench, empty: Bench): Promise<ReadingCosts> {
  const site = await serve(PAGES);
  await ours.hush();
  const first: number[] = [];
  const again: number[] = [];
  for (const name of pages()) {
    const url = `${site.origin}/saved/${name}`;
    const [mine, unit] = [await ours.visit(url, DWELL, undefined, READER), await empty.visit(url, DWELL)];
    if (mine.cpu === 0) throw new Error(`${name}: the reader did not come`);
    first.push(cost(mine, unit) / unit.cpu);
    const change = async (page: { evaluate(code: string): Promise<unknown> }): Promise<void> => {
      if (!(await page.evaluate(CHANGE))) throw new Error(`${name}: nothing to choose`);
    };
    const [after, rest] = [await ours.after(url, DWELL, change, READER), await empty.after(url, DWELL, change, READER)];
    again.push(cost(after, rest) / unit.cpu);
  }
  const heaps = async (bench: Bench): Promise<number> => {
    const all: number[] = [];
    for (let time = 0; time < HEAPS; time++) all.push(await bench.heap(`${site.origin}/made/nodes-1000`, DWELL));
    return median(all);
  };
  const heap = round((await heaps(ours)) - (await heaps(empty)));
  site.close();
  return { first: summary(first), again: summary(again), heap };
}
