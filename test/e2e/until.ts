import type { Tab } from '../browser/driver.ts';
import { until } from './wait.ts';

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
