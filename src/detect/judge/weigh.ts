/** What speaks for a setup in a group of controls, with the words that say so; what speaks against it: against.ts. */

import type { Evidence } from '../../setup/evidence.ts';
import { both, first, isBarePop, MAILBOXES, named, only } from '../vocabulary/protocol-names.ts';
import { isLetter, weighAgainst } from './against.ts';
import { namesMail, sense } from './concepts.ts';
import type { Found } from './find.ts';
import { Ledger } from './ledger.ts';
import { kindsOf } from './levers/deciding.ts';
import { PORTS } from './protocol-words.ts';
import type { Known } from './roles.ts';
import { centreOf, FAR, farther, isOfMail, titlesOf } from './titles.ts';
import { numberOf } from './values.ts';
import type { Place } from './verdict.ts';

/** A whole sentence that asks, in any script; a short one is a label with a question mark. */
export const QUESTION = /^(?:.{20,}|.*[\u3000-\uffff].{6,})[?？؟][^\p{L}]*$/u;
const SERVICES = /(?:^|[\s(_-])(?:https?|ssh|telnet|ping|icmp|tcp|dns|ldap|radius|xmpp)(?![\w:])/i;

const OTHERS = /^(?:s?ftps?|scp|smb|nfs|webdav|mosh|rdp|vnc)$/i;

/** "Protocol: SSH, SFTP, Telnet". */
const isOfOthers = ({ field }: Known): boolean =>
  sense(field.label).any.has('protocol') &&
  field.choices.filter(({ text }) => SERVICES.test(text) || OTHERS.test(text)).length > 1;

/** Of so many services a mailbox is never one. */
const MANY = 3;

const BARE_MAIL = /^e?-?mail$/i;

const SENTENCE = /[.!。！]\s*$/;
/** What prose around a form says of accounts in passing. */
const PROSE = 0.6;

/** Titles over a form that asks for a password and what becomes of the server's copy. */
const KEPT = 0.5;

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
  // Beside a list of other protocols a server is one of those.
  const elsewhere = lever || connection ? undefined : mine.find(isOfOthers);
  if (elsewhere) ledger.add('services', elsewhere.field.label);
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
  const value = numberOf(found) ?? Number(port?.field.placeholder);
  // "imap.example.com:993": the port may stand in the server's own field.
  const portAt = port ?? (host?.field.value.includes(':') ? host : null);
  if (portAt && PORTS[value]) {
    ledger.add('port-known', `${portAt.field.label}: ${value}`);
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
  const centre = centreOf(mine, found)?.field.context ?? [];
  const prose = new Set(centre.filter(({ heading, text }) => !heading || SENTENCE.test(text)).map(({ text }) => text));
  for (const text of [...texts, ...mine.map((one) => one.field.label), ...place.actions]) {
    const { sure, any } = sense(text);
    if (
      sure.has('fetch_mail') ||
      sure.has('download_mail') ||
      sure.has('incoming_server') ||
      sure.has('leave_on_server')
    )
      ledger.add('mail-purpose', text);
    else if (lever && any.has('incoming_server') && namesMail(text)) ledger.add('mail-purpose', text, 0.5);
    // "Authentication/Accounts": whose account it is, another word says.
    if (sure.has('authentication') && !sure.has('mail_account')) continue;
    if (any.has('mail_account') || sure.has('add_account'))
      ledger.add('mail-account', text, prose.has(text) ? PROSE : 1);
    else if (any.has('email_address')) ledger.add('mail-account', text, 0.4);
    // A connector that is called no more than "Mail".
    else if (BARE_MAIL.test(text)) ledger.add('mail-account', text, 0.5);
  }
  if (/mail|imap|pop3|inbox/i.test(place.address)) ledger.add('address', 'URL');
  const labels = new Set(mine.map(({ field }) => field.label));
  const isTitle = (text: string): boolean => isOfMail(text) && !labels.has(text.replace(/[\s:*：]+$/u, ''));
  const start = kept && password ? KEPT : 1;
  farther(titlesOf(mine, found), place.title, isTitle, ledger, FAR, start);
  // The choice of protocol may stand under a title of its own.
  const over =
    lever?.control.context.map(({ text }) => text).filter((text) => ![...texts, lever.control.label].includes(text)) ??
    [];
  farther(over, place.title, isTitle, ledger, FAR, start);
  weighAgainst(found, mine, seen, place, ledger);
  if (!ledger.list.some(tellsPurpose)) ledger.sharpen(AIMLESS);
  return ledger;
}

/** Says what the server is asked for: to fetch mail, for an account. Nearly all mailboxes do, and half of what only has their parts does not. */
const tellsPurpose = ({ signal, weight }: Evidence): boolean =>
  PURPOSE.test(signal) || (signal === 'mail-account' && weight >= 1);
const PURPOSE = /^(?:mail-purpose|keep|server-incoming|label-protocol|connection)$/;
/** Where nothing does, what speaks against counts so much more. */
const AIMLESS = 2;
