import { REST_FACTOR, SETTLE, SETTLE_AT_MOST } from '../setup/budgets.ts';

export interface Pace {
  /** `settle`: the page gets so long, {@link SETTLE} otherwise. */
  readonly ask: (settle?: number) => void;
  /** Work was asked for, and has not begun. */
  readonly isDue: () => boolean;
}

/**
 * Runs `work` soon after it is asked for, when the page has had time to `settle`: once for many changes, at the latest after
 * {@link SETTLE_AT_MOST}, and after work that took long not before a rest of {@link REST_FACTOR} times as long.
 */
export function pace(work: () => void, signal: AbortSignal): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let restUntil = 0;

  function run(): void {
    timer = undefined;
    if (signal.aborted) return;
    const before = performance.now();
    work();
    const after = performance.now();
    restUntil = after + (after - before) * REST_FACTOR;
  }

  return {
    ask(settle = SETTLE) {
      const now = performance.now();
      if (timer === undefined) first = now;
      else clearTimeout(timer);
      const settled = Math.min(now + settle, first + SETTLE_AT_MOST);
      timer = setTimeout(run, Math.max(0, settled - now, restUntil - now));
    },
    isDue: () => timer !== undefined,
  };
}
