/** What speaks for a mailbox's own switches. */
import { first, isBarePop, named } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import type { Lever } from '../levers/pull.ts';
import { holds } from '../page.ts';
import { isProse } from '../prose.ts';
import type { Known } from '../roles.ts';
import { accessAround } from './around.ts';
import { isBarred } from './barred.ts';
import { copiesOf } from './copies.ts';
import { ADDRESS, isOwned, strangersOf } from './owner.ts';
import { isListed } from './rows.ts';
import type { Scene } from './scene.ts';
import { isAside, isOnlyNamed, MAIL_ONLY, ONLY_NAMED } from './services.ts';
import { stateOf } from './state.ts';

const BARE_POP = 0.9;
const PAIR = /(?:pop-?3?|imap)\s*\/\s*smtp/i;

/** The control that keeps copies on the server, where there is one, is evidence as well. */
export function speakFor(scene: Scene, ledger: Ledger): Lever<boolean> | null {
  const { switches, lead, all, near, titles } = scene;
  // What is folded away is not about switches that are seen.
  const shown = switches.every(({ known }) => known.field.seen);
  const mine = new Set(switches.map(({ known }) => known));
  // A switch's explanation ("mail stays on the server") makes no choice of it.
  // What becomes of copies is said behind the switches rather than before them.
  const at = all.indexOf(lead.known);
  const rest = [...all.slice(at), ...all.slice(0, at)].filter(
    (one) => !mine.has(one) || means(one.field.label, 'leave_on_server', 'keep_copy', 'delete_from_server'),
  );
  const keep = copiesOf(
    rest.filter((one) => near.includes(one) && (!shown || one.field.seen)),
    rest,
    titles,
  );
  const aside = switches.every(isAside);
  for (const text of [...titles, ...switches.map((one) => one.known.field.label)]) mailbox(text, ledger);
  // "POP3/SMTP", "IMAP/SMTP": only a mailbox's own services are paired so.
  const pair = switches.find(({ known }) => PAIR.test(known.field.label));
  if (pair) ledger.add('client-access', pair.known.field.label, 0.7);
  const titled = ledger.signals.has('client-access');
  const around = aside ? null : accessAround(scene.box, titled);
  if (around) ledger.add('client-access', around);
  services(scene, aside, isOwned(scene, keep), ledger);
  if (keep) ledger.add('keep', keep.control.label);
  return keep;
}

const protocolsOf = (switches: Scene['switches']): Set<string> =>
  new Set(switches.flatMap((one) => (one.protocol === 'both' ? ['imap', 'pop3'] : [one.protocol])));

/** The protocols that are switched, and services that only a mailbox has. */
function services(scene: Scene, aside: boolean, owned: boolean, ledger: Ledger): void {
  const { switches, lead, inner, near, titles, actions } = scene;
  const beside = near.find((one) => MAIL_ONLY.test(one.field.label));
  // Under a mailbox's address names are enough, unless other things are named beside them.
  const plain = switches.every(isOnlyNamed);
  const bare = titles.some((text) => ADDRESS.test(text))
    ? plain &&
      strangersOf(scene).filter(({ field }) => field.checked !== null && stateOf(field.label) === null).length > 1
    : aside || plain || isMixed(scene, owned);
  const protocols = protocolsOf(switches);
  // A point of presence lets people in as well.
  const pop = protocols.size < 2 && switches.every(({ known }) => isBarePop(known.field.label));
  const listed = isListed(lead, inner, switches, titles, actions);
  // Scanners, plans and charts list MAPI, too.
  if (beside) ledger.add('client-access', beside.field.label, bare || !owned ? 0.5 : 1);
  ledger.add(
    protocols.size > 1 ? 'access-both' : 'access-one',
    switches.map((one) => one.known.field.label).join(' · '),
    !beside && (bare || listed) ? ONLY_NAMED : pop ? BARE_POP : 1,
  );
}

/** "IMAP access" among other things to tick or to fill in may be a control, a channel, a feature; "allow" says what ticking does. A drawn switch may be one of a page that names its owner. */
function isMixed({ switches, all, outer }: Scene, owned: boolean): boolean {
  const members = new Set(switches.map(({ known }) => known));
  // Of ticks in one line the name of the one before stands over the next.
  const labels = new Set(all.map(({ field }) => field.label));
  const over = (field: Known['field']): string => field.context.find(({ text }) => !labels.has(text))?.text ?? '';
  return (
    switches.every(
      ({ known: { field } }) =>
        (field.role === 'checkbox' || (field.role === 'switch' && !owned)) &&
        !means(field.label, 'enable', 'disable') &&
        !isBarred(field.label) &&
        !means(over(field), 'enable'),
    ) && all.some((one) => one.field.seen && !members.has(one) && holds(outer, one.field.box))
  );
}

/** "Access" alone may be to anything; beside a protocol's name it is to a mailbox. */
function mailbox(text: string, ledger: Ledger): void {
  const { sure, any } = sense(text);
  // "Records of IMAP access".
  if (sure.has('log') && !any.has('enable')) return;
  if (any.has('client_access') || any.has('mail_client')) {
    const weight = sure.has('client_access') || any.has('mail_client') || first(named(text)) ? 1 : 0.5;
    ledger.add('client-access', text, weight);
  }
  if (
    means(text, 'mail_account', 'add_account') ||
    (isProse(text) ? sure : any).has('fetch_mail') ||
    ADDRESS.test(text)
  )
    ledger.add('mail-account', text);
}
