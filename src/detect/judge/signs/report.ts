/** What is told, made up or asked, and no mailbox is asked for so. */
import { means } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import type { Form } from './form.ts';

/** "imap_password", "mailAccessProtocol": parameters of a check, attributes of an entry. */
const IDENTIFIER = /^[a-z]+(?:_[a-z]+|[A-Z][a-z]+)+$/;
/** So many are not by chance. */
const MANY = 3;
/** The old password, the new one and the new one again. */
const CHANGED = 3;
/** "1. …", "2. …": a sheet of questions. "Warning at, %", "Critical at, %": levels of an alarm. No mailbox is asked for so, with all parts of a setup among them. */
const SERIES = /^\p{Nd}{1,2}[.)]\s|%$/u;
/** In many languages one word; passwords for programs are made elsewhere. */
const GENERATES = /^gener(?:at|ier|ar|uj)(?!.*\bapp)/i;

export function weighReport({ seen, mine, texts, place }: Form, ledger: Ledger): void {
  // Only where a password is kept or given out one can be made up.
  const made = place.actions.find((text) => GENERATES.test(text) && (means(text, 'password') || !text.includes(' ')));
  if (made) ledger.add('report', made, 2);
  const names = seen.filter(({ field }) => IDENTIFIER.test(field.label));
  if (names.length >= MANY) ledger.add('report', names.map(({ field }) => field.label).join(' '), names.length / MANY);
  const [, series] = seen.filter(({ field }) => SERIES.test(field.label));
  if (series) ledger.add('report', series.field.label, 1.5);
  // A title and the button both speak of a price: to tell it is what the form is for.
  const priced = place.actions.find((text) => means(text, 'price'));
  if (priced && texts.some((text) => means(text, 'price'))) ledger.add('report', priced, 1.2);
  const changes = mine.find(
    (_, at) => mine.slice(at, at + CHANGED).filter(({ role }) => role === 'password').length === CHANGED,
  );
  if (changes) ledger.add('report', changes.field.label);
}
