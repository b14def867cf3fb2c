/** What the scout leaves in the isolated world for the advisor of the same frame; the page cannot see it. */
export interface Hook {
  /** Milliseconds that close looks took until the advisor was asked for. */
  ms: number;
  /** Called at each later look instead of looking; set by the advisor. */
  follow: (() => void) | null;
  /** Aborts when the scripts are orphaned, or another scout takes over. */
  readonly life: AbortController;
  /** A host's shadow root, closed ones too; both scripts need it. */
  readonly openRoot: (host: Element) => ShadowRoot | null;
}

const KEY = Symbol.for('imap-advisor.scout');

const world: typeof globalThis & { [KEY]?: Hook } = globalThis;

/** null where no living scout is in this frame. */
export function findHook(): Hook | null {
  const hook = world[KEY];
  return hook && !hook.life.signal.aborted ? hook : null;
}

export function leaveHook(hook: Hook): void {
  world[KEY] = hook;
}
