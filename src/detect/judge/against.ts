/** What a form with the parts of a setup is for otherwise, with the words that say so: a probe, a price, a letter, a new password. */

import type { Protocol } from '../../setup/setup.ts';
import { named, only } from '../vocabulary/protocol-names.ts';
import { type Concept, means, sense, tests } from './concepts.ts';
import type { Found } from './find.ts';
import type { Ledger } from './ledger.ts';
import { ticksBoth } from './levers/deciding.ts';
import { offersPair } from './levers/protocol.ts';
import { standsOn } from './levers/pull.ts';
import type { Known } from './roles.ts';
import { titlesOf } from './titles.ts';
import type { Place } from './verdict.ts';

/** "imap_password", "mailAccessProtocol": parameters of a check, attributes of an entry. */
const IDENTIFIER = /^[a-z]+(?:_[a-z]+|[A-Z][a-z]+)+$/;

const BETWEEN: readonly Concept[] = ['monitoring', 'network'];
/** So many are not by chance. */
const MANY = 3;

/** The old password, the new one and the new one again. */
const CHANGED = 3;

/** So short is a heading that only says "test". */
const TRIAL = 20;

/** Room to write, or to send a picture along. */
export const isLetter = ({ field }: Known): boolean => field.type === 'textarea' || field.type === 'file';

/** "1. …", "2. …": a sheet of questions. "Warning at, %", "Critical at, %": levels of an alarm. No mailbox is asked for so, with all parts of a setup among them. */
const SERIES = /^\p{Nd}{1,2}[.)]\s|%$/u;

/** In many languages one word; passwords for programs are made elsewhere. */
const GENERATES = /^gener(?:at|ier|ar|uj)(?!.*\bapp)/i;

const PAIR = ['imap', 'pop3'] as const;
/** "IMAP server: …". */
const isTyped = ({ role, field }: Known, protocol: Protocol): boolean =>
  role === 'host' && field.choices.length === 0 && only(named(field.label)) === protocol;

/** After what speaks for it: without a word of mail other words count. */
export function weighAgainst(
  found: Found,
  mine: readonly Known[],
  seen: readonly Known[],
  place: Place,
  ledger: Ledger,
): void {
  const { lever, host, port, connection, password, security } = found;
  const letter = seen.find(isLetter);
  const sends = seen.some((one) => one.side === 'out' && one.role === 'host');
  const kept = found.keep?.control ?? found.days?.field;
  const titles = titlesOf(mine, found);
  const texts = [...titles, place.title];
  // "Try it": who signs in is asked only to see whether people can.
  const trial = password?.field.context[0];
  if (
    trial?.heading &&
    trial.text.length < TRIAL &&
    !titles.includes(trial.text) &&
    sense(trial.text).any.has('test_connection')
  )
    ledger.add('trial', trial.text);
  else if (password && sense(password.field.label).any.has('test_connection'))
    ledger.add('trial', password.field.label);
  else if (texts.some(tests)) {
    // A title and a button both speak of a test: to try is what the form is for.
    const tried = place.actions.find((text) => means(text, 'test_connection'));
    if (tried) ledger.add('trial', tried);
  }
  ledger.againstOne(
    seen.map(({ field }) => field.label),
    0.3,
  );
  // Without a word of mail what stands between its parts says what it is: a probe, a rule.
  if (!ledger.has('mail-words') && !kept) {
    const parts = [lever?.control, host?.field, port?.field, found.user?.field, password?.field];
    const places = parts.map((one) => seen.findIndex(({ field }) => field === one)).filter((at) => at >= 0);
    for (const { field } of seen.slice(Math.min(...places), Math.max(...places)))
      for (const concept of BETWEEN) ledger.against(field.label, 0.9, false, concept);
  }
  for (const text of place.actions) ledger.against(text, 0.5);
  // "Thresholds", over other fields of the form: where a title speaks of watching, all of it is for that.
  if (ledger.signals.has('monitoring'))
    for (const { field } of seen)
      for (const { text, heading } of field.context)
        if (heading && !texts.includes(text) && !text.startsWith(field.label))
          ledger.against(text, 0.5, false, 'monitoring');
  if (letter && (ledger.signals.has('ticket') || ledger.signals.has('asked'))) ledger.add('report', letter.field.label);
  // Room for notes where no word of mail is said, or neither a port nor encryption and nothing of fetching: a list of things that are kept.
  else if (
    letter &&
    !kept &&
    (port || security ? !ledger.has('mail-words') : !ledger.signals.has('mail-purpose')) &&
    !texts.some((text) => sense(text).sure.has('mail_server') && !seen.some(({ field }) => field.label === text)) &&
    // "Type of mail server"
    !(lever && sense(lever.control.label).sure.has('mail_server'))
  )
    ledger.add('report', letter.field.label, 0.5);
  // A server for each of the two, nothing to choose between them and room for notes: a record of an account.
  if (letter && !lever && !connection && PAIR.every((one) => seen.some((known) => isTyped(known, one))))
    ledger.add('report', letter.field.label, 1.5);
  const pair = seen.find(({ field }) => offersPair(field));
  if (pair) ledger.add('services', pair.field.label);
  // "IMAP port" and "IMAPS port": a server listens on both, a client is told one.
  const listens = seen.filter(
    ({ role, field }) => role === 'port' && !field.readOnly && only(named(field.label)) === 'imap',
  );
  if (listens[1]) ledger.add('services', listens[1].field.label);
  // Directories, shells, files, filters, news, databases.
  if (port && /^(?:2[12]|119|389|563|636|3306|4190|5222|5432)$/.test(port.field.value))
    ledger.add('services', port.field.label);
  // Only where a password is kept or given out one can be made up.
  const made = place.actions.find(
    (text) => GENERATES.test(text) && (means(text, 'password') || !text.trim().includes(' ')),
  );
  if (made) ledger.add('report', made, 2);
  if (!lever && ticksBoth(seen)) ledger.add('services', PAIR.join());
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
  const chosen = lever?.control.choices.find((one) => one.selected);
  // "SMTP" chosen where the two would be offered as well: now it is about sending.
  if (lever && chosen && standsOn(lever) === null && /smtp/i.test(chosen.text)) ledger.add('outgoing', chosen.text, 3);
  if (!lever && !connection && host) {
    const out = host.side === null && sends;
    // Where it is only offered, a server for sending beside it and no word of fetching say what the mailbox is for.
    const before = place.before === 'chosen' || (place.before && sends && !kept && !ledger.signals.has('mail-purpose'));
    if (before || out) ledger.add('outgoing', host.field.label, before ? 1 : 0.5);
  }
}
