/** The titles over a form: which there are, which are of mail, and what they say against it. */

import { type Concept, sense } from './concepts.ts';
import type { Found } from './find.ts';
import type { Ledger } from './ledger.ts';
import type { Known } from './roles.ts';

/** So many titles are near; what further ones count for, and those behind one of mail. */
const NEAR = 3;
const PAGE = 0.5;
const FAR = 0.3;
/** Titles that speak against, nearest first: behind one of mail the further ones ("Tickets", "Network monitor") count little, and so does the page's own. */
export function farther(
  texts: readonly string[],
  page: string,
  isOf: (text: string) => boolean,
  ledger: Ledger,
  behind = FAR,
  start = 1,
): void {
  let far = start;
  [...texts, page].forEach((text, up) => {
    // One that names both ("Report: use of mail programs") is about this very form, however far up.
    const of = isOf(text);
    ledger.against(text, of ? 1 : up < NEAR && up < texts.length ? far : Math.min(far, PAGE), true);
    if (of) far = behind;
  });
}

/** A title of fetching, of an account or of one of the protocols. */
export function isOfMail(text: string): boolean {
  const { sure } = sense(text);
  return OF_MAIL.some((concept) => sure.has(concept));
}
const OF_MAIL: readonly Concept[] = ['fetch_mail', 'incoming_server', 'add_account', 'mail_account'];

/** The control whose titles are the form's. */
export const centreOf = (mine: readonly Known[], { host, connection, password, lever }: Found): Known | undefined =>
  host ?? connection?.known ?? password ?? mine.find((one) => one.field === lever?.control) ?? mine[0];

export const titlesOf = (mine: readonly Known[], found: Found): string[] =>
  centreOf(mine, found)?.field.context.map((one) => one.text) ?? [];
