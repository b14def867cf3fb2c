/** What reading a setup costs a page, and what is kept of a page without one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bench } from './chromium.ts';
import { serve } from './site.ts';
import { median, round, type Summary, shuffled, summary } from './statistics.ts';
import type { Share } from './trace.ts';

const PAGES = resolve('test/corpus/retrieve/pages');
/** Long enough for the verdict, and for the second look after a change. Milliseconds. */
const DWELL = 1_500;
const HEAPS = 5;

/** Main-thread CPU, multiples of the empty script's. */
export interface Cost {
  /** The reader's own calls: what the budget counts. */
  readonly reader: Summary;
  /** And those of the scout, and what runs as a continuation of either. */
  readonly whole: Summary;
}

export interface ReadingCosts {
  /** From the page's load to the verdict and a second of rest. */
  readonly first: Cost;
  /** After the person changed a choice. */
  readonly again: Cost;
  /** Bytes more than with the empty script, of a page without a candidate. */
  readonly heap: number;
}

/** Forms with a list to choose from, and without a script of their own. */
const pages = (): string[] =>
  readdirSync(PAGES).filter((name) => {
    const html = readFileSync(join(PAGES, name), 'utf8');
    return /<option[^>]*>\s*(?:imap|pop)/i.test(html) && !/<script/i.test(html);
  });

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

/** @throws where a page has no reader in it, or no choice to change: then its figure would mean nothing. */
export async function readingCosts(versions: readonly Bench[], empty: Bench, most: number): Promise<ReadingCosts[]> {
  const site = await serve(PAGES);
  for (const version of versions) await version.hush();
  const visits: { readonly at: number; readonly first: Share; readonly again: Share }[] = [];
  const units: { readonly first: Share; readonly again: Share }[] = [];
  for (const [turn, name] of pages().slice(0, most).entries()) {
    process.stderr.write(`\r${turn + 1} ${name.padEnd(60)}`);
    const url = `${site.origin}/saved/${name}`;
    const change = async (page: { evaluate(code: string): Promise<unknown> }): Promise<void> => {
      if (!(await page.evaluate(CHANGE))) throw new Error(`${name}: nothing to choose`);
    };
    const visit = async (bench: Bench) => ({
      first: await bench.visit(url, DWELL),
      again: await bench.after(url, DWELL, change),
    });
    units.push(await visit(empty));
    for (const [at, version] of shuffled([...versions.entries()], turn)) {
      const costs = await visit(version);
      if (costs.first.reader === 0) throw new Error(`${name}: the reader did not come`);
      visits.push({ at, ...costs });
    }
  }
  process.stderr.write('\n');
  const unit = median(units.map(({ first }) => first.cpu));
  const costOf = (at: number, when: 'first' | 'again'): Cost => {
    const micro = median(units.map((one) => one[when].micro));
    const shares = visits.filter((visit) => visit.at === at).map((visit) => visit[when]);
    return {
      reader: summary(shares.map((share) => share.reader / unit)),
      whole: summary(shares.map((share) => (share.cpu + Math.max(0, share.micro - micro)) / unit)),
    };
  };
  const heaps = async (bench: Bench): Promise<number> => {
    const all: number[] = [];
    for (let time = 0; time < HEAPS; time++) all.push(await bench.heap(`${site.origin}/made/nodes-1000`, DWELL));
    return median(all);
  };
  const none = await heaps(empty);
  const costs: ReadingCosts[] = [];
  for (const [at, version] of versions.entries())
    costs.push({ first: costOf(at, 'first'), again: costOf(at, 'again'), heap: round((await heaps(version)) - none) });
  site.close();
  return costs;
}
