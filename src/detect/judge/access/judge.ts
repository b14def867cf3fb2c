/** Are these a mailbox's own switches that let other programs in by POP or IMAP? */
import { first, isBarePop, named } from '../../vocabulary/protocol-names.ts';
import { isLetter } from '../against.ts';
import { type Concept, means, sense } from '../concepts.ts';
import { Ledger } from '../ledger.ts';
import { holds, type Page, wideBox } from '../page.ts';
import type { Known } from '../roles.ts';
import { farther } from '../titles.ts';
import type { Place, Verdict } from '../verdict.ts';
import { QUESTION } from '../weigh.ts';
import { THRESHOLD } from '../weights.ts';
import { commonBox, rowOf } from './around.ts';
import { copiesOf } from './copies.ts';
import { isListed } from './rows.ts';
import { isAside, isOnlyNamed, MAIL_ONLY, ONLY_NAMED } from './services.ts';
import { readingOf } from './setup.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

/** What titles behind one of access count for: switches have fewer signs of their own than a form with a server and a password. */
const BEHIND = 0.1;

/** How many titles are about the switches alone, and what the labels of other settings count for beside such. */
const NEAR = 2;
const BARE_POP = 0.9;
const OWN = 0.15;
const GUARD: readonly Concept[] = ['network', 'antivirus', 'poll'];

const SENTENCE = /\S\s+\S+\s+\S/;
const PAIR = /(?:pop-?3?|imap4?)\s*\/\s*smtp/i;

export function judgeAccess(
  switches: readonly Switch[],
  all: readonly Known[],
  place: Place,
  actions: Page['actions'],
): Verdict | null {
  const lead = switches[0];
  if (!lead || !switches.some((one) => one.known.field.seen)) return null;
  // "Enable IMAP for all" beside "Disable POP in May": tasks, or messages about them; shorter labels tell states.
  const verbs = switches.map(({ known: { field } }) =>
    field.role === 'checkbox' && SENTENCE.test(field.label) ? stateOf(field.label) : null,
  );
  if (verbs.includes(true) && verbs.includes(false)) return null;
  // "POP 012", "POP 013": a list of places or papers; a mailbox has one row for it.
  if (switches.length > 1 && switches.every(({ known: { field } }) => isBarePop(field.label))) return null;
  const inner = commonBox(lead.known.field.box, switches);
  const box = inner.parent ?? inner;
  // One row of a table: the rows beside it tell what the table lists.
  const outer = rowOf(inner)?.parent ?? inner;
  const letter = all.find((one) => one.field.seen && isLetter(one));
  const ledger = new Ledger(false, letter !== undefined);
  const protocols = new Set(switches.flatMap((one) => (one.protocol === 'both' ? ['imap', 'pop3'] : [one.protocol])));
  const near = all.filter((one) => holds(box, one.field.box));
  const beside = near.find((one) => MAIL_ONLY.test(one.field.label));
  // A point of presence lets people in as well.
  const pop = protocols.size < 2 && switches.every(({ known }) => isBarePop(known.field.label));
  const aside = switches.every(isAside);
  const bare = switches.every(isOnlyNamed) || aside;
  // "IMAP access" among other things to tick or to fill in may be a control, a channel, a feature; "allow" says what ticking does.
  const members = new Set(switches.map(({ known }) => known));
  const mixed =
    switches.every(
      ({ known: { field } }) =>
        field.role === 'checkbox' &&
        !means(field.label, 'enable', 'disable') &&
        !means(field.context[0]?.text ?? '', 'enable'),
    ) && all.some((one) => one.field.seen && !members.has(one) && holds(outer, one.field.box));
  const titles = [...lead.known.field.context.map((one) => one.text), place.title];
  const listed = isListed(lead, inner, switches, titles, actions);
  // Scanners and filters of traffic list MAPI, too.
  if (beside) ledger.add('client-access', beside.field.label, bare || mixed ? 0.5 : 1);
  ledger.add(
    protocols.size > 1 ? 'access-both' : 'access-one',
    switches.map((one) => one.known.field.label).join(' · '),
    !beside && (bare || mixed || listed) ? ONLY_NAMED : pop ? BARE_POP : 1,
  );
  // An address that is asked for is anybody's.
  const labels = all.filter((one) => one.field.seen && one.role !== 'email').map((one) => one.field.label);
  for (const text of [...titles, ...switches.map((one) => one.known.field.label)]) {
    // "Access" alone may be to anything; beside a protocol's name it is to a mailbox.
    const { sure, any } = sense(text);
    if (any.has('client_access') || any.has('mail_client'))
      ledger.add(
        'client-access',
        text,
        sure.has('client_access') || any.has('mail_client') || first(named(text)) ? 1 : 0.5,
      );
    if (
      means(text, 'mail_account', 'email_address', 'fetch_mail', 'download_mail', 'add_account') ||
      /\S@\S+\.\w/.test(text)
    )
      ledger.add('mail-account', text);
  }
  // "POP3/SMTP", "IMAP/SMTP": only a mailbox's own services are paired so.
  const pair = switches.find(({ known }) => PAIR.test(known.field.label));
  if (pair) ledger.add('client-access', pair.known.field.label, 0.7);
  const around = wideBox(box).words ?? '';
  if (!aside && means(around, 'client_access', 'mail_client')) ledger.add('client-access', around);
  // What is folded away is not about switches that are seen.
  const shown = switches.every(({ known }) => known.field.seen);
  const keep = copiesOf(shown ? near.filter(({ field }) => field.seen) : near, all, titles);
  if (keep) ledger.add('keep', keep.control.label);
  for (const text of labels.slice(0, 80))
    if (means(text, 'mail_account', 'email_address')) ledger.add('mail-account', text, 0.7);
  // "Allow access by POP": each switch says itself what it is.
  const own = switches.every(
    ({ known: { field } }) =>
      means(field.label, 'client_access', 'mail_client') && means(field.label, 'enable', 'disable'),
  );
  // A row's own name is no title over it.
  const names = new Set(switches.map(({ known }) => known.field.label));
  const isTitle = (text: string): boolean => isOfAccess(text) && !names.has(text);
  farther(titles.slice(0, -1), place.title, isTitle, ledger, BEHIND, own ? BEHIND : 1);
  // But not where it says that services are guarded or counted.
  for (const text of own ? titles.slice(0, NEAR) : []) for (const other of GUARD) ledger.against(text, 1, true, other);
  // "Enable POP3 scanning." under a title that names but the protocol: a short sentence is no prose.
  for (const { known } of switches)
    for (const { text } of known.field.choices)
      for (const other of GUARD) ledger.against(text.replace(/\.$/, ''), 1, true, other);
  // Sieve beside POP and IMAP is one more service of the mailbox, not a filter of mail.
  // What says of itself that it lets programs in may stand among other settings.
  const others = near.map(({ field }) => field.label).filter((label) => !MAIL_ONLY.test(label));
  ledger.againstOne(others, own || titles.slice(0, NEAR).some((text) => means(text, 'mail_client')) ? OWN : 0.7);
  if (letter) for (const { text, box: at } of actions) if (holds(box, at)) ledger.against(text, 0.5, false, 'ticket');
  if (letter && ledger.signals.has('ticket')) ledger.add('report', letter.field.label);
  const asked = titles.slice(0, NEAR).find((text) => QUESTION.test(text));
  // A setting stands on something, an answer is still to be given.
  const open = switches.find(({ known: { field }, said }) => field.role === 'radio' && said === null);
  if (asked || open) ledger.add('asked', asked ?? open?.known.field.label ?? '');
  const places = switches.map(({ known }) => near.indexOf(known));
  const among = near.slice(Math.min(...places), Math.max(...places) + 2);
  const port = among.find((one) => one.field.seen && one.role === 'port');
  if (port) ledger.add('ports', port.field.label);
  const kinds = ledger.kinds();
  const reason =
    kinds.size < THRESHOLD.accessKinds ? 'no-mailbox' : ledger.score < THRESHOLD.access ? 'too-weak' : null;
  if (reason) return { refusal: { control: lead.known.field, reason, score: ledger.score, evidence: ledger.list } };
  return { reading: readingOf(switches, keep, ledger, box) };
}

/** A title of mail programs, of a mailbox or of one of the protocols. */
const isOfAccess = (text: string): boolean =>
  first(named(text)) !== null || sense(text).sure.has('client_access') || means(text, 'mail_client', 'mail_account');
