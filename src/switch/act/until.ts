/** Resolves as soon as `look` finds something, at the latest after `most` milliseconds, then with what it finds last. */
export async function until<Found>(
  look: () => Found | null | Promise<Found | null>,
  most: number,
  signal: AbortSignal,
): Promise<Found | null> {
  for (const end = performance.now() + most; ; ) {
    const found = await look();
    if (found !== null || signal.aborted || performance.now() > end) return found;
    await new Promise((next) => setTimeout(next, STEP));
  }
}

/** Milliseconds between looks: frames do not come in hidden tabs, timers do. */
const STEP = 16;
