import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from '../browser/bounds.ts';
import type { Tab } from '../browser/driver.ts';

/** Longest wait for something that must come, on a loaded machine. Milliseconds. */
const SOON = 20_000;

/** Looks until it is good; the last look, good or not. */
export async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = performance.now() + SOON;
  for (;;) {
    const value = await look();
    if (good(value) || performance.now() > end) return value;
    await pause(BOUNDS.look);
  }
}

/** null once the expression is true in the page; else what was there instead. */
export async function holds(tab: Tab, expression: string): Promise<string | null> {
  const is = await until(
    () => tab.evaluate<boolean>(`Boolean(${expression})`),
    (yes) => yes,
  );
  return is ? null : `never true: ${expression}; shows: ${await textOf(tab)}`;
}

const textOf = async (tab: Tab): Promise<string> =>
  (await tab.evaluate<string>('document.body.innerText')).replaceAll(/\s+/g, ' ').slice(0, 300);

/** Does one after another until one answers with words: what is wrong. */
export async function inTurn(...steps: readonly (() => Promise<unknown>)[]): Promise<string | null> {
  for (const step of steps) {
    const why = await step();
    if (typeof why === 'string') return why;
  }
  return null;
}
