import type { Reading } from '../detect/reading.ts';
import { SWITCH_SETTLE, SWITCH_TRIES } from '../setup/budgets.ts';
import { act } from './act/act.ts';
import { until } from './act/until.ts';
import type { Site } from './apply.ts';
import type { Act, Change } from './change.ts';
import { guard } from './guard.ts';
import { isPartAsBefore, type PartName, partOf, restoreNatives, type Snapshot } from './snapshot.ts';
import { actFor, hindranceOf, isSame, isStanding, standing } from './standing.ts';

/** Puts everything back as it stood, and says what could not be: empty where the form is as before. */
export async function undo(before: Snapshot, site: Site): Promise<readonly PartName[]> {
  const release = guard();
  try {
    return await putBack(before, site);
  } finally {
    await release();
  }
}

/** As `undo`, for who holds back the form's sending already. */
export async function putBack(before: Snapshot, site: Site): Promise<readonly PartName[]> {
  for (let round = 0; round < SWITCH_TRIES; round += 1) {
    for (const part of before.parts) await back(part.of, part.stood, before, site);
    restoreNatives(before);
    for (const change of accessBack(before, await site.read())) await act(change, site);
    if (
      await until(async () => ((await differing(before, site)).length === 0 ? true : null), SWITCH_SETTLE, site.signal)
    )
      return [];
  }
  return differing(before, site);
}

async function differing(before: Snapshot, site: Site): Promise<PartName[]> {
  const now = await site.read();
  const isBack = (of: PartName, stood: string): boolean => (now ? stands(now, of, stood) : isPartAsBefore(before, of));
  return before.parts.filter(({ of, stood }) => !isBack(of, stood)).map(({ of }) => of);
}

function stands(reading: Reading, name: PartName, stood: string): boolean {
  const control = partOf(reading, name);
  return control !== null && isSame(standing(control), stood);
}

async function back(of: PartName, stood: string, before: Snapshot, site: Site): Promise<void> {
  const reading = await site.read();
  const control = reading && partOf(reading, of);
  if (!control || hindranceOf(control) || isSame(standing(control), stood)) return;
  const how: Act | null = wayBack(of, stood, before, reading);
  if (!how) return;
  await act({ control, act: how }, site);
  await until(async () => ((await differing(before, site)).includes(of) ? null : true), SWITCH_SETTLE, site.signal);
}

function wayBack(of: PartName, stood: string, before: Snapshot, reading: Reading): Act | null {
  const control = partOf(reading, of);
  if (!control) return null;
  if (control.checked !== null) return { how: 'check', on: stood === 'on' };
  if (control.role === 'text') return { how: 'type', text: stood };
  const known = [...control.choices, ...(partOf(before.reading, of)?.choices ?? [])];
  const choice = known.find((one) => isSame(one.text || one.value, stood));
  return choice ? actFor(control, { how: 'choose', choice }) : null;
}

/** Switches of an access page that are no native controls. */
function accessBack(before: Snapshot, now: Reading | null): Pick<Change, 'control' | 'act'>[] {
  return before.reading.parts.access.flatMap(({ protocol, lever }, i) => {
    const current = now?.parts.access[i];
    if (!current || current.protocol !== protocol) return [];
    const [one] = lever.options;
    const [again] = current.lever.options;
    // A button that is pressed while on, or one of a list of several: it stood on or off.
    if (
      lever.options.length === 1 &&
      one &&
      again &&
      one.means &&
      isStanding(lever.control, one.pull) !== isStanding(current.lever.control, again.pull)
    )
      return [{ control: current.lever.control, act: actFor(current.lever.control, again.pull) }];
    const stood = lever.options.find(({ pull }) => isStanding(lever.control, pull));
    const same = current.lever.options.find(({ means }) => means === stood?.means);
    if (!stood || !same || isStanding(current.lever.control, same.pull)) return [];
    const { control } = current.lever;
    return [{ control, act: actFor(control, same.pull) }];
  });
}
