import type { Reading } from '../detect/reading.ts';
import { SWITCH_SETTLE, SWITCH_TRIES } from '../setup/budgets.ts';
import { act, type Hands } from './act/act.ts';
import { until } from './act/until.ts';
import { type Change, changesTo, type What } from './changes.ts';
import { guard } from './guard.ts';
import type { Plan } from './plan.ts';
import { type Snapshot, snapshot } from './snapshot.ts';
import type { Target } from './target.ts';

/** What applying a plan needs of the page's reader. */
export interface Site extends Hands {
  /** Reads the page now; null where the setup has gone. */
  read(): Reading | null;
}

export interface Outcome {
  /** What was done, and a new reading confirms. */
  readonly done: readonly Change[];
  /** What the form did not take, with the control as it is now. */
  readonly left: readonly Change[];
  /** The setup went away meanwhile: nothing can be verified. */
  readonly gone: boolean;
  readonly before: Snapshot;
}

/**
 * Makes a plan's changes one after another and reads the form after each: the page may have moved port and server by
 * itself, or drawn its controls anew. Never submits, never touches a name or password.
 */
export async function apply(reading: Reading, plan: Plan, site: Site): Promise<Outcome> {
  const before = snapshot(reading);
  const release = guard();
  try {
    const left = await work(plan.target, site);
    const open = new Set(left?.map((change) => change.what));
    return {
      done: left ? plan.changes.filter((change) => !open.has(change.what)) : [],
      left: left ?? [],
      gone: left === null,
      before,
    };
  } finally {
    release();
  }
}

/** What is left of the target at the end; null where the setup has gone. */
export async function work(target: Target, site: Site): Promise<readonly Change[] | null> {
  const tries = new Map<What, number>();
  for (;;) {
    const reading = site.read();
    if (!reading || site.signal.aborted) return null;
    const left = changesTo(reading, target);
    const next = left.find((change) => (tries.get(change.what) ?? 0) < SWITCH_TRIES);
    if (!next) return left;
    tries.set(next.what, (tries.get(next.what) ?? 0) + 1);
    await act(next, site);
    await settled(next.what, target, site);
  }
}

/** Waits until the form shows the change, or has had its time. */
async function settled(what: What, target: Target, site: Site): Promise<void> {
  const taken = (): true | null => {
    const reading = site.read();
    if (!reading) return null;
    return changesTo(reading, target).some((change) => change.what === what) ? null : true;
  };
  await until(taken, SWITCH_SETTLE, site.signal);
}
