/** What speaks for a setup in a group of controls, and what against it, with the words that say so. */

import { both, first, isBarePop, named, only } from '../vocabulary/protocol-names.ts';
import { type Concept, means, sense } from './concepts.ts';
import { type Found, kindsOf } from './find.ts';
import { Ledger } from './ledger.ts';
import { standsOn } from './levers/pull.ts';
import { PORTS } from './protocol-words.ts';
import type { Known } from './roles.ts';
import { FAR, farther, isOfMail, titlesOf } from './titles.ts';
import type { Place } from './verdict.ts';

/** What else a list of kinds of mailboxes names. */
const MAILBOXES = /\b(?:exchange|ews|graph|gmail|outlook|office 365)\b/i;
/** A whole sentence that asks, in any script; a short one is a label with a question mark. */
export const QUESTION = /^.{20,}[?？؟][^\p{L}]*$/u;
const SERVICES = /(?:^|[\s(_-])(?:https?|ssh|telnet|ping|icmp|tcp|dns|ldap|radius|xmpp)(?![\w:])/i;

/** "imap_password", "mailAccessProtocol": parameters of a check, attributes of an entry. */
const IDENTIFIER = /^[a-z]+(?:_[a-z]+|[A-Z][a-z]+)+$/;

const BETWEEN: readonly Concept[] = ['monitoring', 'network'];
/** Of so many services a mailbox is never one. */
const MANY = 3;

/** The old password, the new one and the new one again. */
const CHANGED = 3;

/** So short is a heading that only says "test". */
const TRIAL = 20;

/** Titles over a form that asks what becomes of the server's copy. */
const KEPT = 0.5;

/** Room to write, or to send a picture along. */
export const isLetter = ({ field }: Known): boolean => field.type === 'textarea' || field.type === 'file';

export function weigh(found: Found, mine: readonly Known[], seen: readonly Known[], place: Place): Ledger {
  const { lever, host, port, connection, password } = found;
  const letter = seen.find(isLetter);
  const signsIn = connection?.is.user || (host !== null && password?.field.role === 'password');
  const sends = seen.some((one) => one.side === 'out' && one.role === 'host');
  const ledger = new Ledger(signsIn, letter !== undefined, sends);
  if (lever) {
    const shows = lever.options.map((option) => option.means).join(', ');
    const texts = lever.control.choices.map((choice) => choice.text);
    // "Pop" alone in a list is music, style or opinion as well.
    const vague = kindsOf(lever) === 1 && !texts.some((text) => first(named(text)) !== null && !isBarePop(text));
    ledger.add(kindsOf(lever) > 1 ? 'offers-both' : 'offers-one', `${lever.control.label}: ${shows}`, vague ? 0.5 : 1);
  }
  if (lever && QUESTION.test(lever.control.label)) ledger.add('asked', lever.control.label);
  const services = lever?.control.choices.filter(({ text }) => SERVICES.test(text)).length ?? 0;
  if (lever && services > 0) ledger.add('services', lever.control.label, Math.min(services, MANY) / 2 + 0.5);
  const kindOfBox = lever?.control.choices.find(({ text }) => MAILBOXES.test(text));
  if (kindOfBox) ledger.add('mail-account', kindOfBox.text, 0.5);
  if (found.pending) ledger.add('offers-one', found.pending.field.label);
  if (connection) ledger.add('connection', connection.known.field.label);
  const spoken = mine.find(
    (one) =>
      one.protocol !== null &&
      (only(named(one.field.label)) ?? only(named(one.field.placeholder))) !== null &&
      one.field !== lever?.control &&
      // A list of servers that is not the one asked for says what else they do.
      (one === host || one.role !== 'host' || one.field.choices.length === 0),
  );
  // An example in the field repeats what a choice of both says already.
  const example = kindsOf(lever) > 1 && only(named(spoken?.field.label ?? '')) === null;
  if (spoken && spoken.role !== 'other')
    ledger.add('label-protocol', spoken.field.label || spoken.field.placeholder, example ? 0.5 : 1);
  const either = mine.find((one) => one.role === 'host' && both(named(one.field.label)));
  if (either) ledger.add('label-protocol', either.field.label, 0.7);
  const byName = mine.find((one) => one.protocol !== null && (one.role !== 'other' || one.field.role === 'checkbox'));
  if (byName) ledger.add('name-protocol', byName.field.label);
  if (host)
    ledger.add(
      sense(host.field.label).sure.has('incoming_server') || only(named(host.field.label))
        ? 'server-incoming'
        : 'server',
      host.field.label,
    );
  if (connection && !host) ledger.add('server', connection.known.field.label);
  const value = Number(port?.field.value || port?.field.placeholder);
  if (port && PORTS[value]) {
    ledger.add('port-known', `${port.field.label}: ${value}`);
    // A list of protocols that names neither of the two is for something else.
    const others = mine.some(({ field }) => field.choices.length > 0 && sense(field.label).any.has('protocol'));
    if (host && found.user && found.security && password?.field.role === 'password' && (lever || !others))
      ledger.add('port-account', found.security.control.label);
  }
  if (connection?.is.user) ledger.add('password', connection.known.field.label);
  if (found.password)
    ledger.add('password', found.password.field.label, found.password.field.role === 'password' ? 1 : 0.6);
  if (found.user) ledger.add('user', found.user.field.label);
  const kept = found.keep?.control ?? found.days?.field;
  if (kept) ledger.add('keep', kept.label);
  const texts = [...titlesOf(mine, found), place.title];
  for (const text of [...texts, ...mine.map((one) => one.field.label), ...place.actions]) {
    const { sure, any } = sense(text);
    if (
      sure.has('fetch_mail') ||
      sure.has('download_mail') ||
      sure.has('incoming_server') ||
      sure.has('leave_on_server')
    )
      ledger.add('mail-purpose', text);
    // "Authentication/Accounts": whose account it is, another word says.
    if (sure.has('authentication') && !sure.has('mail_account')) continue;
    if (any.has('mail_account') || sure.has('add_account')) ledger.add('mail-account', text);
    else if (any.has('email_address')) ledger.add('mail-account', text, 0.4);
  }
  if (/mail|imap|pop3|inbox/i.test(place.address)) ledger.add('address', 'URL');
  const labels = new Set(mine.map(({ field }) => field.label));
  const isTitle = (text: string): boolean => isOfMail(text) && !labels.has(text.replace(/[\s:*：]+$/u, ''));
  const start = kept ? KEPT : 1;
  farther(titlesOf(mine, found), place.title, isTitle, ledger, FAR, start);
  // The choice of protocol may stand under a title of its own.
  const over = lever?.control.context.map(({ text }) => text).filter((text) => !texts.includes(text)) ?? [];
  farther(over, place.title, isTitle, ledger, FAR, start);
  // "Try it": who signs in is asked only to see whether people can.
  const trial = password?.field.context[0];
  if (
    trial?.heading &&
    trial.text.length < TRIAL &&
    !titlesOf(mine, found).includes(trial.text) &&
    sense(trial.text).any.has('test_connection')
  )
    ledger.add('trial', trial.text);
  else if (password && sense(password.field.label).any.has('test_connection'))
    ledger.add('trial', password.field.label);
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
  if (letter && ledger.signals.has('ticket')) ledger.add('report', letter.field.label);
  // Room for notes where no word of mail is said: a list of things that are kept.
  else if (letter && !ledger.has('mail-words') && !kept && !texts.some((text) => sense(text).sure.has('mail_server')))
    ledger.add('report', letter.field.label, 0.5);
  const names = seen.filter(({ field }) => IDENTIFIER.test(field.label));
  if (names.length >= MANY) ledger.add('report', names.map(({ field }) => field.label).join(' '));
  // A title and the button both speak of a price: to tell it is what the form is for.
  const priced = place.actions.find((text) => means(text, 'price'));
  if (priced && texts.some((text) => means(text, 'price'))) ledger.add('report', priced, 1.2);
  const changes = mine.find(
    (_, at) => mine.slice(at, at + CHANGED).filter(({ role }) => role === 'password').length === CHANGED,
  );
  if (changes) ledger.add('report', changes.field.label);
  const chosen = lever?.control.choices.find((one) => one.selected);
  // "SMTP" chosen where the two would be offered as well: now it is about sending.
  if (lever && chosen && standsOn(lever) === null && /smtp/i.test(chosen.text)) ledger.add('outgoing', chosen.text, 2);
  if (!lever && !connection && host) {
    const out = host.side === null && sends;
    if (place.before || out) ledger.add('outgoing', host.field.label, place.before ? 1 : 0.5);
  }
  return ledger;
}
