/** How long mail stays on the server, where a number is typed or drawn along a line. */
import { means, sense } from '../concepts.ts';
import type { Field } from '../page.ts';
import { keepOfText } from './keep-words.ts';

/** "Delete messages from the server after … days", "keep mail for … days": the words may go on behind the number. */
export function isDays({ role, value, label }: Field): boolean {
  if (role !== 'text' || !/^\d{0,4}$/.test(value)) return false;
  // How long mail is kept there, in any unit.
  return means(label, 'delete_after_days', 'delete_from_server') || sense(label).sure.has('leave_on_server');
}

/** true: mail stays for some days. What no days mean, products tell each in their way: "(0 = at once)". */
export function keepOfDays({ value, box, placeholder }: Field): boolean | null {
  // "Leave empty to switch deletion off"
  if (value === '') return means(placeholder, ...FOREVER) || null;
  if (Number(value) > 0) return true;
  let near: Field['box'] | null = box;
  for (let up = 0; near && up < 6; up += 1, near = near.parent) {
    const said = ZERO.exec(near.words ?? '')?.[1];
    const keep = said && (means(said, 'at_once') ? false : means(said, ...FOREVER) || keepOfText(said, '', true));
    if (typeof keep === 'boolean') return keep;
  }
  return null;
}
const ZERO = /^.*(?<![\d.,])0 ?\p{L}{0,9}(?:\s?[=:–—-]|\s)\s?([^)\].;,]{2,40})/u;
const FOREVER = ['never', 'always', 'off', 'disable', 'no'] as const;
