/** What saved ordinary pages came to: false tips with their interval, how often the sentinel asked for a reading, and what it took. */
import type { Look } from './look.ts';
import { wilson } from './score.ts';

export interface Seen {
  readonly id: string;
  /** null where the page could not be judged. */
  readonly look: Look | null;
  readonly why: string;
}

/** Of a page that came close so much is shown. */
const NEAR = 3;
/** A reading that takes longer, in milliseconds, is named. */
const SLOW = 100;

const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;

/** Prints all of it; returns the exit status. */
export function tell(seen: readonly Seen[], { explain, json }: { explain: boolean; json: boolean }): number {
  const judged = seen.flatMap(({ id, look }) => (look ? [{ id, look }] : []));
  const lost = seen.filter(({ look }) => look === null);
  const flagged = judged.filter(({ look }) => look.setups.length > 0);
  if (!json) {
    for (const { id, look } of flagged) {
      process.stdout.write(
        `FLAGGED ${id}${look.plausible ? '' : ' (by the detector; the sentinel would not have asked)'}\n`,
      );
      for (const setup of look.setups) process.stdout.write(`  ${JSON.stringify(setup)}\n`);
    }
    for (const { id, look } of explain ? judged : [])
      for (const refused of look.refused.slice(0, NEAR))
        process.stdout.write(`near    ${id} ${JSON.stringify(refused)}\n`);
    for (const { id, look } of judged)
      if (look.ms > SLOW) process.stdout.write(`slow    ${id}: ${Math.round(look.ms)} ms\n`);
    for (const { id, why } of lost) process.stdout.write(`LOST    ${id}: ${why}\n`);
    process.stdout.write(`\n${summary(judged.map(({ look }) => look))}\n`);
    process.stdout.write(`${judged.length - flagged.length} passed, ${flagged.length + lost.length} failed\n`);
  }
  return flagged.length > 0 ? 1 : lost.length > 0 ? 2 : 0;
}

function summary(looks: readonly Look[]): string {
  const count = (test: (look: Look) => boolean): number => looks.filter(test).length;
  const all = looks.length;
  const flagged = count((look) => look.setups.length > 0);
  const [least, most] = wilson(flagged, all);
  const upTo = flagged === 0 ? `${percent(Math.min(1, 3 / all))} (rule of three)` : percent(most);
  const asked = count((look) => look.plausible);
  const times = looks.map((look) => look.ms).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  return [
    `${all} ordinary pages in Chromium, ${count((look) => look.controls > 0)} with controls`,
    `${flagged} flagged: ${percent(flagged / all)}, 95 % interval ${percent(least)} to ${upTo}`,
    `the sentinel would have asked for a reading on ${asked}: ${percent(asked / all)}`,
    `a reading took ${at(0.5)} ms at the median, ${at(0.95)} at p95, ${at(1)} at most`,
  ].join('\n');
}
