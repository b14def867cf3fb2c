/** Opens a page, does its steps, and says what the extension reports after each. */
import { setTimeout as pause } from 'node:timers/promises';
import { REST_FACTOR, SETTLE_AT_MOST } from '../../src/setup/budgets.ts';
import type { FrameReport, JudgedSetup, Report } from '../../src/setup/report.ts';
import type { Step } from '../corpus/schema.ts';
import { BOUNDS } from './bounds.ts';
import type { Tab } from './driver.ts';
import type { Round } from './settled.ts';

export interface Moment {
  readonly setups: readonly JudgedSetup[];
  /** The frame of each setup, by the browser's number; 0 is the top one. */
  readonly frames: readonly number[];
  readonly refused: FrameReport['refused'];
  readonly tip: boolean;
  readonly ms: FrameReport['ms'] | null;
}

export interface Judged {
  /** false: something in the page did not come within BOUNDS.load. */
  readonly whole: boolean;
  readonly opened: Moment;
  readonly steps: readonly Moment[];
}

const momentOf = ({ frames }: Report): Moment => {
  const sorted = Object.entries(frames).sort(([a], [b]) => Number(a) - Number(b));
  const all = sorted.map(([, frame]) => frame);
  return {
    setups: all.flatMap((frame) => frame.setups),
    frames: sorted.flatMap(([id, { setups }]) => setups.map(() => Number(id))),
    refused: all.flatMap((frame) => frame.refused),
    tip: all.some((frame) => frame.tip),
    ms: all[0]?.ms ?? null,
  };
};

/** What is the same where nothing has happened between two rounds. */
const stateOf = ({ report, said, frames }: Round): string => {
  const { setups, tip } = momentOf(report);
  return JSON.stringify([setups, tip, said, frames]);
};

/** How long a round must wait so that a read that is due by src/advisor/pace.ts falls into it. */
const roundFor = (readMs: number): number =>
  Math.max(BOUNDS.round, Math.min(SETTLE_AT_MOST + readMs * REST_FACTOR, BOUNDS.late));

/**
 * Waits until the extension rests: what the page may still do by itself has been waited for (`least`, in milliseconds of the page's
 * clock), all that was asked for has come, and nothing was said and nothing changed for two rounds.
 * @throws where the page goes on to another one
 */
async function settle(tab: Tab, least: (alive: boolean, found: boolean) => number): Promise<Moment> {
  const here = tab.url();
  let waited = 0;
  let unchanged = 0;
  let since = performance.now();
  let answered = since;
  let last = '';
  let length: number = BOUNDS.round;
  for (;;) {
    const round = await tab.round(length);
    if (pathOf(tab.url()) !== pathOf(here)) throw new Error(`went on to ${tab.url()} while it was judged`);
    if (round.whole) answered = performance.now();
    else if (performance.now() - answered > BOUNDS.restless)
      throw new Error('never rests: it loads itself again and again, or its script runs without end');
    else await pause(BOUNDS.look);
    const now = stateOf(round);
    if (now !== last || !round.whole) {
      since = performance.now();
      unchanged = 0;
    } else unchanged += length;
    last = now;
    waited += length;
    length = roundFor(round.readMs);
    const moment = momentOf(round.report);
    const due =
      (round.pending && performance.now() - since < BOUNDS.soon) || (round.tipPending && unchanged < BOUNDS.tip);
    if (round.whole && !due && unchanged >= 2 * BOUNDS.round && waited >= least(round.alive, moment.setups.length > 0))
      return moment;
  }
}

/** The part of an address that makes it another page: what stands after the # does not. */
const pathOf = (url: string): string => url.split('#')[0] ?? url;

const afterLoad = (alive: boolean, found: boolean): number => (found ? BOUNDS.act : alive ? BOUNDS.late : BOUNDS.still);
const afterAct = (): number => BOUNDS.act;

/** What is said once the extension rests after an act. @throws as settle does */
export const afterwards = (tab: Tab): Promise<Moment> => settle(tab, afterAct);

/** Places in CSS pixels. */
const WAY = [
  [1, 1],
  [320, 240],
  [640, 400],
] as const;

/** A person's pointer comes into the window and goes over the page. */
export async function cross(tab: Tab): Promise<void> {
  for (const [x, y] of WAY) await tab.point(x, y);
}

/** @throws where the page cannot be opened, leaves while it is judged, or takes longer than BOUNDS.page. */
export async function judge(
  tab: Tab,
  url: string,
  steps: readonly Step[] = [],
  /** Called at each moment, while the page is still as it was judged: when it has opened (-1), and after each step. */
  look: (moment: Moment, step: number) => Promise<void> = async () => {},
  /** false: nobody is there. */
  pointer = true,
): Promise<Judged> {
  const clock = new AbortController();
  const late = pause(BOUNDS.page, undefined, { signal: clock.signal }).then(() => {
    throw new Error(`took longer than ${BOUNDS.page / 1000} s`);
  });
  late.catch(() => {}); // aborted when the work is done first
  try {
    return await Promise.race([work(tab, url, steps, look, pointer), late]);
  } finally {
    clock.abort();
  }
}

async function work(
  tab: Tab,
  url: string,
  steps: readonly Step[],
  look: (moment: Moment, step: number) => Promise<void>,
  pointer: boolean,
): Promise<Judged> {
  const whole = await tab.open(url);
  if (pointer) await cross(tab);
  const opened = await settle(tab, afterLoad);
  await look(opened, -1);
  const after: Moment[] = [];
  for (const [at, step] of steps.entries()) {
    await tab.act(step);
    const moment = await settle(tab, afterAct);
    await look(moment, at);
    after.push(moment);
  }
  return { whole, opened, steps: after };
}
