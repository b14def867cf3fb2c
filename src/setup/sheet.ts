/**
 * A page as it is passed on to be judged: plain, and each text once, since what stands over one field stands over the next ones
 * too. A number is a place in one of its lists. What a person has typed is not in it (src/detect/read/shape.ts).
 */

export const CONTROL_ROLES = [
  'select', // native select, one choice
  'multiselect', // native select, several choices
  'radio', // a group of native or ARIA radios, radio cards included
  'checkbox',
  'switch', // role=switch and what looks and acts like it
  'listbox', // custom combobox or listbox; its choices may be known only while it is open
  'tabs', // tab list
  'buttons', // segmented buttons, aria-pressed or marked by class
  'text', // text, e-mail, url, search, number and the like
  'password', // its value is never read
] as const;
export type ControlRole = (typeof CONTROL_ROLES)[number];

/** What a box is, where that matters: `popup` is what only says that it is a dialog. */
export const BOX_KINDS = ['', 'form', 'dialog', 'popup', 'tr', 'body'] as const;
export type BoxKind = (typeof BOX_KINDS)[number];

export interface Sheet {
  readonly title: string;
  readonly address: string;
  /** The first is ''. */
  readonly texts: readonly string[];
  /** Those that hold a field, parents before children: kind, parent (-1: none), words (-1: not told). */
  readonly boxes: readonly (readonly [kind: BoxKind, parent: number, words: number])[];
  readonly fields: readonly SheetField[];
  /** Verbs beside the name of one protocol, each as a field: "IMAP … off | switch on". They count on after the fields. */
  readonly rows: readonly SheetField[];
  /** Buttons and links: text and box, in the order of the page. */
  readonly actions: readonly (readonly [text: number, box: number])[];
}

export interface SheetField {
  readonly role: ControlRole;
  readonly type: string;
  readonly label: number;
  readonly name: number;
  readonly placeholder: number;
  readonly value: number;
  readonly checked: boolean | null;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly seen: boolean;
  readonly partial: boolean;
  /** Text, value, and 1 where it is selected, 2 where it is disabled. */
  readonly choices: readonly (readonly [text: number, value: number, state: number])[];
  /** Texts, nearest first: twice the place, and 1 for a title. */
  readonly context: readonly number[];
  readonly box: number;
  /** Fields of one form element have the same number; -1: of none. */
  readonly form: number;
}
