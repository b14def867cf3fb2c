/** What is made of an element that is a control: the leaf, its choices, and what it belongs to. */
import type { ControlRole } from '../../setup/sheet.ts';
import type { Choice } from '../control.ts';
import { attr, classOf, hasAttr, matches } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import type { Leaf } from './page.ts';

/** An element that is a control, or a member of one. */
export interface Found {
  readonly is: 'leaf';
  readonly leaf: Omit<Leaf, 'spots' | 'seen'>;
  /** Members with the same group are one control; null: a control of its own. */
  readonly group: unknown;
  /** Its content is read too, as words beside it. */
  readonly inside: boolean;
}

export interface Acts {
  readonly is: 'action';
  readonly text: string;
  /** Its words are part of the running text (links). */
  readonly words: boolean;
}

export const leaf = (role: ControlRole, element: Element, more: Partial<Found['leaf']> = {}): Found['leaf'] => ({
  role,
  type: '',
  element,
  shown: element,
  choices: [],
  value: '',
  checked: null,
  disabled: isDisabled(element),
  readOnly: false,
  partial: false,
  ...more,
});

export const found = (made: Found['leaf'], group: unknown = null, inside = false): Found => ({
  is: 'leaf',
  leaf: made,
  group,
  inside,
});

export const choice = (element: Element, text: string, value: string, selected: boolean, disabled = false): Choice => ({
  element,
  text,
  value: value.slice(0, LIMITS.label),
  selected,
  disabled: disabled || isDisabled(element),
});

function isDisabled(element: Element): boolean {
  if (attr(element, 'aria-disabled') === 'true') return true;
  return matches(element, ':disabled') || (hasAttr(element, 'disabled') && !classOf(element).includes('x-'));
}
