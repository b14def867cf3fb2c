/**
 * A page as a person reads it: boxes that hold text and controls in reading order. Built in one walk over the composed
 * tree (shadow roots opened, slots filled), so that no later step touches the DOM to find words.
 */
import type { ControlRole } from '../../setup/sheet.ts';
import type { Choice } from '../control.ts';

/** A line break or rule: words on its other side belong to something else. */
export type Break = { readonly is: 'break' };

export interface Words {
  readonly is: 'words';
  readonly text: string;
  /** The words show a control's choice: they are no label. */
  muted: boolean;
}

export interface Box {
  readonly is: 'box';
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** Position among the parent's items. */
  readonly at: number;
  readonly seen: boolean;
  readonly items: Item[];
  /** Controls inside, at any depth, that a person sees. */
  controls: number;
  /** Holds the page's own title, an h1. */
  titled: boolean;
  /** The words inside that are as seen as the box itself, kept once they were asked for. */
  words: string | null;
}

/** A place in the page at which a control, or one member of a group of radios, stands. */
export interface Spot {
  readonly is: 'spot';
  readonly element: Element;
  readonly box: Box;
  readonly at: number;
  leaf: Leaf;
}

export type Item = Words | Break | Box | Spot;

/** A control as it was met in the walk; its labels are found when all is read. */
export interface Leaf {
  role: ControlRole;
  /** The input's type, or the ARIA role. */
  type: string;
  element: Element;
  shown: Element;
  spots: Spot[];
  choices: Choice[];
  value: string;
  checked: boolean | null;
  disabled: boolean;
  readOnly: boolean;
  seen: boolean;
  /** The choices are not all known: a list that is filled only when it opens. */
  partial: boolean;
}

/** A button or link that acts: its words tell what a form is for. */
export interface Action {
  readonly element: Element;
  readonly text: string;
  readonly box: Box;
  /** How many of the box's items stand before it. */
  readonly at: number;
}

export interface Page {
  readonly root: Box;
  readonly leaves: Leaf[];
  readonly actions: Action[];
  readonly title: string;
  readonly address: string;
  /** Of which elements it was asked whether they are seen, and the answer. */
  readonly asked: (readonly [element: Element, seen: boolean])[];
}

export const holds = (outer: Box, inner: Box): boolean => {
  for (let up: Box | null = inner; up; up = up.parent) if (up === outer) return true;
  return false;
};
