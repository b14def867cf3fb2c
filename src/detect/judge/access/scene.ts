/** The switches of a mailbox and what stands around them. */

import { means } from '../concepts.ts';
import { type Box, type Field, holds, isForm, type Page } from '../page.ts';
import type { Known } from '../roles.ts';
import { isLetter } from '../signs/form.ts';
import type { Place } from '../verdict.ts';
import { commonBox, rowOf } from './around.ts';
import type { Switch } from './switch.ts';

/** "Mail programs (IMAP)" only names a thing. */
const SENTENCE = /^(?:\p{L}+ ){3,}(?:imap4?|pop-?3?)$/iu;

export interface Scene {
  readonly switches: readonly Switch[];
  readonly lead: Switch;
  /** The page's fields but for those of other forms. */
  readonly all: readonly Known[];
  readonly place: Place;
  readonly actions: Page['actions'];
  /** The smallest box that holds the switches, the one around it, and where that is one row of a table, what holds the row. */
  readonly inner: Box;
  readonly box: Box;
  readonly outer: Box;
  /** What stands in the box with them. */
  readonly near: readonly Known[];
  /** Nearest first, the page's last. */
  readonly titles: readonly string[];
  /** Room to write in. */
  readonly letter: Known | undefined;
  /** "Allow access by POP", and a drawn switch "Let programs use POP" in any words: each switch says itself what it is. */
  readonly own: boolean;
}

/** In a form, dialog or banner of its own: no setting beside these. */
function isElsewhere(field: Field, inner: Box): boolean {
  for (let at: Box | null = field.box; at && !holds(at, inner); at = at.parent)
    if (isForm(at) || /cookie/i.test(at.words ?? '')) return true;
  return false;
}

export function sceneOf(
  switches: readonly Switch[],
  lead: Switch,
  page: readonly Known[],
  place: Place,
  actions: Page['actions'],
): Scene {
  const inner = commonBox(lead.known.field.box, switches);
  const box = inner.parent ?? inner;
  const all = page.filter(({ field }) => !isElsewhere(field, inner));
  return {
    switches,
    lead,
    all,
    place,
    actions,
    inner,
    box,
    outer: rowOf(inner)?.parent ?? inner,
    near: all.filter(({ field }) => holds(box, field.box)),
    // "Filters - ana@example.com": in the page's title an address by itself is of who is signed in.
    titles: [...lead.known.field.context.map((one) => one.text), place.title.replace(/ [-–|·] \S+@\S+/, '')],
    letter: page.find((one) => one.field.seen && isLetter(one)),
    own: switches.every(
      ({ known: { field } }) =>
        means(field.label, 'client_access', 'mail_client') &&
        (means(field.label, 'enable', 'disable') || (field.role === 'switch' && SENTENCE.test(field.label))),
    ),
  };
}
