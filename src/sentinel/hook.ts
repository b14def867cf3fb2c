/** What the sentinel leaves in the isolated world for the advisor of the same frame; the page cannot see it. */
export interface Hook {
  /** Milliseconds that the sentinel's close looks took until it asked for the advisor. */
  ms: number;
  /** Called at each later look instead of looking; set by the advisor. */
  follow: (() => void) | null;
  /** Aborts when the script is orphaned. Made by the advisor: most pages need none. */
  life: AbortController | null;
}

const KEY = Symbol.for('imap-advisor.sentinel');

const world: typeof globalThis & { [KEY]?: Hook } = globalThis;

/** null where no living sentinel is in this frame. */
export function findHook(): Hook | null {
  const hook = world[KEY];
  return hook && !hook.life?.signal.aborted ? hook : null;
}

export function leaveHook(hook: Hook): void {
  world[KEY] = hook;
}
