import { browser } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import type { apply } from '../switch/apply.ts';
import type { undo } from '../switch/undo.ts';
import type { sketchOf } from './sketch.ts';

/** What is done to or drawn of a form once the person asks for it. A script of its own: who only reads the tip never loads it. */
export interface Deeds {
  readonly apply: typeof apply;
  readonly undo: typeof undo;
  readonly sketchOf: typeof sketchOf;
}

/** Symbol.for: the scripts are built apart and share only the isolated world's global. */
const KEY = Symbol.for('imap-advisor.deeds');

interface World {
  [KEY]?: Deeds;
}

const world: typeof globalThis & World = globalThis;

export function hangDeeds(deeds: Deeds): void {
  world[KEY] = deeds;
}

/** Sends for the script at the first need; null where the background could not be woken. */
export async function deeds(): Promise<Deeds | null> {
  if (!world[KEY]) await browser.runtime.sendMessage({ type: 'act' } satisfies ToBackground).catch(() => {});
  return world[KEY] ?? null;
}
