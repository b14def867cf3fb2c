/**
 * Choices that are only drawn, without any role: lists (drawn-list.ts), rows (drawn-row.ts), ticks (drawn-tick.ts). Looked for only
 * where they name a mail protocol or an encryption, or a kit's list has all its members there and shows one of them, so that no
 * menu of an ordinary page is taken for a control.
 */
import type { Choice } from '../control.ts';
import { attr } from '../dom/safe.ts';
import { choice, leaf } from './made.ts';
import type { Leaf } from './page.ts';

export type Drawn = Omit<Leaf, 'spots' | 'seen'>;

/** Longer texts are prose. */
export const SHOWN = 30;

export const drawn = (element: Element, more: Partial<Drawn>): Drawn =>
  leaf('listbox', element, { type: 'combobox', ...more });

export const choiceOf = (element: Element, text: string, selected: boolean): Choice =>
  choice(element, text, attr(element, 'data-value') ?? '', selected);
