/** Opens a page, does its steps, and says what the extension reports after each. */
import { setTimeout as pause } from 'node:timers/promises';
import type { FrameReport, JudgedSetup, Report } from '../../src/setup/report.ts';
import type { Step } from '../corpus/schema.ts';
import { BOUNDS } from './bounds.ts';
import type { Tab } from './driver.ts';

export interface Moment {
  readonly setups: readonly JudgedSetup[];
  readonly refused: FrameReport['refused'];
  readonly tip: boolean;
  readonly ms: FrameReport['ms'] | null;
}

export interface Judged {
  readonly opened: Moment;
  readonly steps: readonly Moment[];
}

const momentOf = ({ frames }: Report): Moment => {
  const all = Object.entries(frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, frame]) => frame);
  return {
    setups: all.flatMap((frame) => frame.setups),
    refused: all.flatMap((frame) => frame.refused),
    tip: all.some((frame) => frame.tip),
    ms: all[0]?.ms ?? null,
  };
};

/** Looks until the report has stood still; where there is no setup, until a late form would have come. */
async function settle(tab: Tab, atLeast: number, late: number): Promise<Moment> {
  const start = performance.now();
  let last = '';
  let since = start;
  for (;;) {
    const moment = momentOf(await tab.report());
    const now = performance.now();
    const seen = JSON.stringify([moment.setups, moment.tip]);
    if (seen !== last) since = now;
    last = seen;
    const enough = moment.setups.length > 0 ? atLeast : Math.max(atLeast, late);
    if (now - start >= enough && now - since >= BOUNDS.quiet) return moment;
    await pause(BOUNDS.look);
  }
}

/** @throws where the page cannot be opened, leaves while it is judged, or takes longer than BOUNDS.page. */
export async function judge(tab: Tab, url: string, steps: readonly Step[] = []): Promise<Judged> {
  const clock = new AbortController();
  const late = pause(BOUNDS.page, undefined, { signal: clock.signal }).then(() => {
    throw new Error(`took longer than ${BOUNDS.page / 1000} s`);
  });
  late.catch(() => {}); // aborted when the work is done first
  try {
    return await Promise.race([work(tab, url, steps), late]);
  } finally {
    clock.abort();
  }
}

async function work(tab: Tab, url: string, steps: readonly Step[]): Promise<Judged> {
  await tab.open(url);
  const here = tab.url();
  const opened = await settle(tab, BOUNDS.act, BOUNDS.late);
  if (tab.url().split('#')[0] !== here.split('#')[0]) throw new Error(`went on to ${tab.url()} while it was judged`);
  const after: Moment[] = [];
  for (const step of steps) {
    await tab.act(step);
    after.push(await settle(tab, BOUNDS.act, BOUNDS.act));
  }
  return { opened, steps: after };
}
