/** One run at a time. Who asks meanwhile waits for one further run, together with all others who do. `work` never rejects. */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let now: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  return function run(): Promise<void> {
    if (now) {
      next ??= now.then(() => {
        next = null;
        return run();
      });
      return next;
    }
    now = work().then(() => {
      now = null;
    });
    return now;
  };
}
