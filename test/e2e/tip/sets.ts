/** Every page of a corpus set on which a tip must show: the chip, then the card, measured where they stand. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Tab } from '../../browser/driver.ts';
import { cross } from '../../browser/judge.ts';
import type { Pages } from '../../browser/pages.ts';
import { stands, tipsIn, untilTip } from '../../browser/tip-eye.ts';
import { pageOf, readSet } from '../../corpus/schema.ts';
import { until } from './bench.ts';
import { coversNothing } from './standing.ts';

const KNOWN = 'test/corpus/known-failures.json';

export interface Placed {
  readonly id: string;
  readonly is: 'chip' | 'card';
  /** Docked: there was no room. */
  readonly docked: boolean;
  /** What is wrong with where it stands; null where nothing is. */
  readonly wrong: string | null;
}

export interface Looked {
  /** Opens the card too. */
  readonly card: boolean;
  /** Pages whose name has this. */
  readonly only?: string | undefined;
  readonly tell: (placed: Placed) => Promise<void> | void;
}

/** Tells of each page, as soon as it was looked at. */
export async function placedInSet(
  tab: Tab,
  pages: Pages,
  set: string,
  { card, only = '', tell }: Looked,
): Promise<void> {
  const missed = existsSync(KNOWN) ? Object.keys(JSON.parse(readFileSync(KNOWN, 'utf8'))) : [];
  for (const one of readSet(set)) {
    const setups = one.setups === 'any' ? [] : one.setups;
    const isFound = setups.length > 0 && !missed.includes(`${basename(set)}/${one.id}`);
    if (!isFound || !one.id.includes(only)) continue; // silent, debatable, or listed as a known failure
    await tab.open(pages.file(resolve(pageOf(set, one))));
    await cross(tab);
    await until(`a report of ${one.id}`, async () =>
      Object.values((await tab.report()).frames).some(({ setups, tip }) => setups.length > 0 && tip),
    );
    if ((await tipsIn(tab)).length === 0) continue; // it is in a frame
    for (const is of card ? (['chip', 'card'] as const) : (['chip'] as const)) {
      if (is === 'card') {
        await tab.openTip();
        await untilTip(tab, 'is open', (tip) => tip.open);
      }
      // A page that is wider than the window may have its control, and with it the tip, out of sight.
      if ((await tipsIn(tab)).every(({ classes }) => classes.includes('away'))) continue;
      await stands(tab);
      for (const tip of await tipsIn(tab)) {
        if (tip.box.width === 0) continue;
        const wrong = await coversNothing(tab, tip);
        await tell({ id: one.id, is: tip.open ? 'card' : 'chip', docked: tip.classes.includes('docked'), wrong });
      }
    }
  }
}
