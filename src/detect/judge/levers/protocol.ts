/** Controls whose positions mean POP3 or IMAP. */
import type { Protocol } from '../../../setup/setup.ts';
import { both, first, isBarePop, MAILBOXES, named, namedIn, only } from '../../vocabulary/protocol-names.ts';
import { splitName } from '../../vocabulary/split-name.ts';
import { means } from '../concepts.ts';
import type { Choice, Field } from '../page.ts';
import { connectionIn } from '../protocol-words.ts';
import { choose, type Lever, onOff } from './pull.ts';

/** "POP before SMTP", "POP przed SMTP": a way to be let in for sending. */
export const isBeforeSending = ({ text }: Choice): boolean => BEFORE.test(text);
const BEFORE = /pop-?3? before|after pop|pop-?3?\s[^/,+&]{2,14}\ssmtp|smtp\s?[^/,+&\s]{1,6}\s?pop/i;

/** What the person reads counts first; the machine's value only where the words say nothing. */
export function protocolOfChoice(choice: Choice): Protocol | null {
  // "pop.example.com" is a server to choose, "Head office (pop.example.com)" too.
  if (isBeforeSending(choice) || /(?:^|\()[\w-]+(?:\.[\w-]+)*\.[a-z]+\)?$/i.test(choice.text)) return null;
  if (namesPair(choice.text)) return null;
  const word = first(named(choice.text));
  if (word) return word;
  const { value } = choice;
  return connectionIn(value)?.protocol ?? only(namedIn(splitName(value)));
}

/** "IMAP/POP3", "IMAP és POP3": both at once, in any language. */
function namesPair(text: string): boolean {
  const { pop3, imap } = named(text);
  if (pop3 < 0 || imap < 0) return false;
  const between = text.slice(Math.min(pop3, imap), Math.max(pop3, imap)).replace(/^\p{L}+-?\d?/u, '');
  return between.length < 8 && !/[(（:]/.test(between);
}

/** "IMAP", "POP3", "IMAP and POP3": what a server offers; a mailbox is read by one of them. */
export const offersPair = ({ choices }: Field): boolean =>
  choices.some(({ text }) => namesPair(text) && !/^auto/i.test(text)) &&
  choices.some((one) => protocolOfChoice(one) !== null);

/** "POP 1", "POP 2": points of presence. */
const COUNTED = /\bpop[ -]?1/i;

export function protocolLever(field: Field): Lever<Protocol> | null {
  if (field.checked !== null) return booleanLever(field);
  if (field.role === 'text' || field.role === 'password' || field.role === 'multiselect' || field.type === 'toggles')
    return null;
  if (field.choices.some(({ text }) => COUNTED.test(text))) return null;
  const options = field.choices.flatMap((choice) => {
    const protocol = protocolOfChoice(choice);
    return protocol ? [{ means: protocol, pull: choose(choice) }] : [];
  });
  // Tabs of which one names a protocol, or of which less than half are kinds of mailboxes, lead to other things.
  const others = field.choices.filter(({ text }) => MAILBOXES.test(text));
  if (field.role === 'tabs' && ((options.length + others.length) * 2 < field.choices.length || isOne(options)))
    return null;
  if (asksElse(field, options) || offersPair(field)) return null;
  // What cannot be chosen is not offered.
  return options.some(
    ({ pull }) => pull.how === 'check' || pull.choice.selected || !pull.choice.disabled || field.disabled,
  )
    ? { control: field, options }
    : null;
}

const isOne = (options: Lever<Protocol>['options']): boolean => new Set(options.map((one) => one.means)).size < 2;

/** Something else is asked: "POP3 type: automatic, POP3, APOP" how to sign in, not whether; "Encryption: IMAPS" how it is protected. */
function asksElse({ label, choices, partial }: Field, options: Lever<Protocol>['options']): boolean {
  const signsIn = choices.some(({ text }) => /^apop$/i.test(text)) && !means(label, 'protocol');
  if (isOne(options) && (signsIn || means(label, 'security', 'authentication'))) return true;
  // "Genre: Rock, Pop", "Frankfurt POP, Paris POP": under a name that is not of mail a POP with other words is no protocol.
  if (
    !partial &&
    choices.every((one) => !protocolOfChoice(one) || (one.text !== 'POP' && isBarePop(one.text))) &&
    !means(label, 'protocol', 'incoming_server', 'mail_server', 'mail_account', 'fetch_mail')
  )
    return true;
  const own = only(named(label));
  const chosen = choices.find(({ selected }) => selected);
  return (
    own !== null &&
    chosen !== undefined &&
    protocolOfChoice(chosen) === null &&
    !means(chosen.text, 'off', 'no', 'none', 'disable') &&
    options.every((option) => option.means === own)
  );
}

/** In the languages whose verb is known; elsewhere one word beside the name, where the words over it speak of both. */
const USE_IMAP = /^(?:use |is |verwende |utiliser |usar? |gebruik )?imap\d?$/i;
const MORE_OF_IMAP = /idle|push|only|uid|proxy|search|folder|quota|compress/i;

/** "Use IMAP" that means POP3 when it is off. Whether it does is for the form to say. */
function booleanLever(field: Field): Lever<Protocol> | null {
  const whole = field.label;
  // "Use IMAP (else POP3)": the brackets say what off means.
  const label = both(named(whole)) ? whole.replace(/\s*[(（].*/su, '') : whole;
  const uses = USE_IMAP.test(label) || isOfAccount(label) || usesImap(field, label, label !== whole);
  if (only(named(label)) !== 'imap' || !uses) return null;
  return onOff<Protocol>(field, 'imap', 'pop3');
}

/** "Yes, this is an IMAP account": as short as that it is no more than the answer. */
const isOfAccount = (label: string): boolean =>
  label.split(/\s+/).length < 8 &&
  !MORE_OF_IMAP.test(label) &&
  means(label, 'mail_account') &&
  !means(label, 'enable', 'disable', 'add_account', 'client_access');

function usesImap(field: Field, label: string, told: boolean): boolean {
  if (label.split(/\s+/).length !== 2 || MORE_OF_IMAP.test(label)) return false;
  return (
    told ||
    (!means(label, 'enable', 'disable') && field.context.some(({ text, heading }) => heading && both(named(text))))
  );
}
