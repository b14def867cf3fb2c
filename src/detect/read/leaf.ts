import { LIMITS } from '../limits.ts';
import { ofButton } from './button.ts';
import { ofInput } from './input.ts';
import { type Acts, type Found, found, leaf } from './made.ts';
import { ownText } from './own-text.ts';
import { ofRole, roleOf } from './role.ts';
import { ofSelect } from './select.ts';

/** What the element is for a person: a control, something that acts, or just a box (null). */
export function leafOf(element: Element, tag: string): Found | Acts | null {
  if (element instanceof HTMLInputElement) return ofInput(element);
  if (element instanceof HTMLSelectElement) return ofSelect(element);
  if (element instanceof HTMLTextAreaElement) {
    return found(
      leaf('text', element, {
        type: element.rows > 1 ? 'textarea' : 'text', // one line is no room to write
        value: element.value.slice(0, LIMITS.area),
        readOnly: element.readOnly,
      }),
    );
  }
  const role = roleOf(element);
  if (role) {
    const aria = ofRole(element, role);
    if (aria) return aria;
  }
  if (tag === 'button' || role === 'button') return ofButton(element);
  if (tag === 'a') return { is: 'action', text: ownText(element), words: true };
  return null;
}
