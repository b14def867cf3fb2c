import type { Driver } from '../../browser/driver.ts';
import { makePages } from '../../browser/pages.ts';
import type { Site } from '../../browser/serve.ts';
import type { Checks } from '../checks.ts';
import { makeBench } from './bench.ts';
import { hardChecks } from './hard.ts';
import { isolationChecks } from './isolation.ts';
import { keyChecks } from './keys.ts';
import { placingChecks } from './placing.ts';
import { showingChecks } from './showing.ts';
import { sketchChecks } from './sketching.ts';
import { switchChecks } from './switching.ts';

const CHECKS = {
  showing: showingChecks,
  placing: placingChecks,
  hard: hardChecks,
  keys: keyChecks,
  isolation: isolationChecks,
  sketching: sketchChecks,
  switching: switchChecks,
} as const;
export const ROOMS: readonly string[] = Object.keys(CHECKS);

/** All that is promised of the tip, in one browser. `only` names rooms of checks; none means all. */
export async function tipChecks(
  checks: Checks,
  driver: Driver,
  site: Site,
  only: readonly string[] = [],
): Promise<void> {
  const pages = await makePages(site);
  const bench = makeBench(checks, driver, pages);
  for (const [name, room] of Object.entries(CHECKS)) if (only.length === 0 || only.includes(name)) await room(bench);
  await pages.close();
}
