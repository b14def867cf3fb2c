import type { Choice, Field } from '../page.ts';

/** How a lever is moved to one of its meanings. */
export type Pull =
  | { readonly how: 'choose'; readonly choice: Choice }
  | { readonly how: 'check'; readonly on: boolean };

/** A control whose positions have meanings, e.g. a select whose options mean POP3 or IMAP. */
export interface Lever<Meaning> {
  readonly control: Field;
  readonly options: readonly { readonly means: Meaning; readonly pull: Pull }[];
}

export const choose = (choice: Choice): Pull => ({ how: 'choose', choice });
export const check = (on: boolean): Pull => ({ how: 'check', on });

/** The meaning that a lever stands on now; null where it stands on none. */
export function standsOn<Meaning>(lever: Lever<Meaning>): Meaning | null {
  for (const { means: meaning, pull } of lever.options) {
    if (pull.how === 'check' ? lever.control.checked === pull.on : pull.choice.selected) return meaning;
  }
  return null;
}

/** A tick means one thing while it is on, another while it is off. */
export const onOff = <M>(control: Field, on: M, off: M): Lever<M> => ({
  control,
  options: [
    { means: on, pull: check(true) },
    { means: off, pull: check(false) },
  ],
});
