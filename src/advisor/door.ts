import type { Detection, Reading } from '../detect/reading.ts';
import type { Voice } from '../platform/preferences.ts';

/** A setup with its live controls. */
export type Judged = Reading;

/** `changed`: readings, advice or what is wanted are other than before. `open`: the person asked to see the card (key, menu, popup); `switch`: and what would be changed. */
export type DoorEvent = 'changed' | 'open' | 'switch';

/**
 * What the advisor of a frame offers the tip, which is injected after it into the same isolated world.
 * The page cannot see it. Both end by the same signal.
 */
export interface Door {
  /** All setups of this frame now, in document order; empty when the form has gone. */
  readonly judged: readonly Judged[];
  readonly refused: Detection['refused'];
  /** How much the person and the administrator want to hear here; null: not known yet, nothing is said. */
  readonly voice: Voice | null;
  /** Aborts when the script is orphaned, the advisor is replaced or the extension leaves the page. */
  readonly signal: AbortSignal;
  /** The tip puts its own hosts here, so that no reader opens them. */
  readonly ours: WeakSet<Element>;
  /** A host's shadow root, closed ones too; null where there is none. */
  readonly openRoot: (host: Element) => ShadowRoot | null;
  /** `at`: of which setup the card is to open. */
  subscribe(listener: (event: DoorEvent, at: number) => void): void;
  /** Reads the page and answers with the result; listeners are called before it does, when something is new. Never rejects. */
  recheck(): Promise<readonly Judged[]>;
  /** A reading is due, or its verdict is still to come. */
  readonly isReading: boolean;
  /** The tip says whether its overlay is really in the page now: the report repeats it. */
  showsTip(shown: boolean): void;
}

/** Symbol.for: the two scripts are built apart and share only the isolated world's global. */
const KEY = Symbol.for('imap-advisor.door');

interface World {
  [KEY]?: Door;
}

const world: typeof globalThis & World = globalThis;

/** null where no advisor runs in this frame, or only one that has ended. */
export function openDoor(): Door | null {
  const door = world[KEY];
  return door && !door.signal.aborted ? door : null;
}

export function hangDoor(door: Door): void {
  world[KEY] = door;
}
