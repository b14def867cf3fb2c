/** One thing that a person sets, as they see it, whatever it is made of. */

import type { ControlRole } from '../setup/sheet.ts';

/** One of the things that a control lets a person choose. */
export interface Choice {
  /** What the person reads. */
  readonly text: string;
  /** The machine's value, '' where there is none. */
  readonly value: string;
  readonly selected: boolean;
  readonly disabled: boolean;
  /** Option, radio, tab or list item; null where the widget shows it only while open. */
  readonly element: Element | null;
}

export interface Control {
  readonly role: ControlRole;
  /** What carries the state: the native element where one exists (even behind a widget), else the widget itself. For a group: its first member. */
  readonly element: Element;
  /** What the person sees of it: where a tip may be placed. */
  readonly shown: Element;
  /** The visible label, by the nearest route; '' where there is none. */
  readonly label: string;
  /** name, id and the like, as they stand: the weakest label. */
  readonly name: string;
  /** For controls with choices; empty for the others. */
  readonly choices: readonly Choice[];
  /** Text fields: what is typed, never passed on as it is (read/shape.ts); of passwords always ''. */
  readonly value: string;
  /** Check boxes and switches; null for the others. */
  readonly checked: boolean | null;
  readonly disabled: boolean;
}
