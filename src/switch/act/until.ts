/** Resolves as soon as `look` finds something, at the latest after `most` milliseconds, then with what it finds last. */
export function until<Found>(look: () => Found | null, most: number, signal: AbortSignal): Promise<Found | null> {
  return new Promise((resolve) => {
    const end = performance.now() + most;
    const step = (): void => {
      const found = look();
      if (found !== null || signal.aborted || performance.now() > end) resolve(found);
      else setTimeout(step, STEP);
    };
    step();
  });
}

/** Milliseconds between looks: frames do not come in hidden tabs, timers do. */
const STEP = 16;
