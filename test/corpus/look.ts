/** Runs in a saved ordinary page: what the sentinel and the detector say of it, and how long the detector took. */
import { isPlausible, isPlausibleRoot } from '../../src/sentinel/near.ts';
import { isOpen, mayHide } from '../../src/sentinel/signs.ts';
import { type Detect, open } from './inject.ts';

export interface Look {
  readonly plausible: boolean;
  readonly controls: number;
  readonly ms: number;
  readonly setups: readonly unknown[];
  readonly refused: readonly unknown[];
}

const CONTROLS =
  'input:not([type=hidden]), select, textarea, [role=combobox], [role=checkbox], [role=radio], [role=switch]';

function plausible(): boolean {
  if (!isOpen(document) && !mayHide(document)) return false;
  if (isPlausible(document)) return true;
  const pending: (Document | ShadowRoot)[] = [document];
  for (const scope of pending) {
    for (const element of scope.querySelectorAll('*')) {
      const root = open(element);
      if (root && isPlausibleRoot(root)) return true;
      if (root) pending.push(root);
    }
  }
  return false;
}

function look(detect: Detect): Look {
  const began = performance.now();
  const { readings, refused } = detect(document, open);
  const ms = performance.now() - began;
  const controls = document.querySelectorAll(CONTROLS).length;
  return { plausible: plausible(), controls, ms, setups: readings.map(({ setup }) => setup), refused };
}

export function installLook(detect: Detect): void {
  Object.defineProperty(globalThis, '__look', { value: () => look(detect) });
}
