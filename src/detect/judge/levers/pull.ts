import type { Choice } from '../../control.ts';
import type { Lever, Pull } from '../../reading.ts';

export const choose = (choice: Choice): Pull => ({ how: 'choose', choice });
export const check = (on: boolean): Pull => ({ how: 'check', on });

/** The meaning that a lever stands on now; null where it stands on none. */
export function standsOn<Meaning>(lever: Lever<Meaning>): Meaning | null {
  for (const { means: meaning, pull } of lever.options) {
    if (pull.how === 'check' ? lever.control.checked === pull.on : pull.choice.selected) return meaning;
  }
  return null;
}
