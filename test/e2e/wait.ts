/** Waiting for what must come: no fixed sleeps, one generous bound. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../src/setup/report.ts';
import { BOUNDS } from '../browser/bounds.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { same } from './checks.ts';

/** Looks until the value is good, at most BOUNDS.soon; answers with the last that was seen. */
export async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = performance.now() + BOUNDS.soon;
  for (;;) {
    const value = await look();
    if (good(value) || performance.now() > end) return value;
    await pause(BOUNDS.look);
  }
}

/** null once what is looked at is the expected; else how it differs in the end. */
export const becomes = async <T>(look: () => Promise<T>, expected: T): Promise<string | null> =>
  same(await until(look, (got) => same(got, expected) === null), expected);

export const protocolsOf = ({ frames }: Report): string[] =>
  Object.values(frames).flatMap((frame) => frame.setups.map((setup) => setup.protocol));

export const saysOf = (tab: Tab, expected: string[]): Promise<string | null> =>
  becomes(async () => protocolsOf(await tab.report()), expected);

export const badgeOf = (driver: Driver, tab: Tab, expected: string): Promise<string | null> =>
  becomes(() => driver.badge(tab.url()), expected);

export const hasTip = async (tab: Tab): Promise<boolean> =>
  Object.values((await tab.report()).frames).some((frame) => frame.tip);
