import type { Reading } from '../detect/reading.ts';
import { SWITCH_REST, SWITCH_ROUNDS, SWITCH_SETTLE, SWITCH_TRIES } from '../setup/budgets.ts';
import { act, type Hands } from './act/act.ts';
import { until } from './act/until.ts';
import { type Change, isDecisive, type What } from './change.ts';
import { changesTo } from './changes.ts';
import { guard } from './guard.ts';
import type { Plan } from './plan.ts';
import { type Snapshot, snapshot, whatChanged } from './snapshot.ts';
import type { Target } from './target.ts';
import { putBack } from './undo.ts';

/** What applying a plan needs of the page's reader. */
export interface Site extends Hands {
  /** Reads the page; null where the setup has gone. */
  read(): Promise<Reading | null>;
}

/**
 * `done`: everything, or all but what is `left`. `refused`: the protocol itself was not taken, so all was put back.
 * `gone`: the setup went away meanwhile, nothing can be verified.
 */
export interface Outcome {
  readonly is: 'done' | 'refused' | 'gone';
  /** What the form did not take, with the control as it is now. */
  readonly left: readonly Change[];
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
    if (!left) return { is: 'gone', left: [], before };
    if (!left.some(isDecisive)) return { is: 'done', left, before: whatChanged(before, await site.read()) };
    await putBack(before, site);
    return { is: 'refused', left: left.filter(isDecisive), before };
  } finally {
    await release();
  }
}

/** What is left of the target at the end; null where the setup has gone. */
async function work(target: Target, site: Site): Promise<readonly Change[] | null> {
  const tries = new Map<What, number>();
  const isOpen = ({ what, act }: Change): boolean => act.how !== 'none' && (tries.get(what) ?? 0) < SWITCH_TRIES;
  for (let round = 0; ; round += 1) {
    const reading = await until(() => site.read(), SWITCH_SETTLE, site.signal);
    if (!reading || site.signal.aborted) return null;
    const left = changesTo(reading, target);
    if (round >= SWITCH_ROUNDS || left.some((change) => isDecisive(change) && !isOpen(change))) return left;
    const next = left.find(isOpen);
    if (next) {
      tries.set(next.what, (tries.get(next.what) ?? 0) + 1);
      await act(next, site);
      await until(async () => ((await has(next.what, target, site)) ? null : true), SWITCH_SETTLE, site.signal);
      continue;
    }
    // The page may still answer: fetch the choices that are not there yet, move a locked field, or take the change back.
    const stood = outlineOf(left);
    const most = left.length > 0 ? SWITCH_SETTLE : SWITCH_REST;
    const moved = await until(
      async () => ((await outlineNow(target, site)) === stood ? null : true),
      most,
      site.signal,
    );
    if (!moved) return left;
  }
}

async function has(what: What, target: Target, site: Site): Promise<boolean> {
  const reading = await site.read();
  return !reading || changesTo(reading, target).some((change) => change.what === what);
}

const outlineOf = (changes: readonly Change[]): string =>
  changes.map(({ what, act, from }) => `${what} ${act.how} ${from}`).join();

async function outlineNow(target: Target, site: Site): Promise<string> {
  const reading = await site.read();
  return reading ? outlineOf(changesTo(reading, target)) : 'gone';
}
