/** What speaks against a mailbox's own switches: what else titles, buttons and the settings around them are about. */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { type Concept, means, sense } from '../concepts.ts';
import type { Ledger } from '../ledger.ts';
import { holds } from '../page.ts';
import type { Known } from '../roles.ts';
import { farther } from '../titles.ts';
import { limits } from './limits.ts';
import { listOf } from './lists.ts';
import { ADDRESS } from './owner.ts';
import { grantOf, questionOf } from './requested.ts';
import type { Scene } from './scene.ts';
import { MAIL_ONLY } from './services.ts';
import { servingOf } from './serving.ts';
import { taskOf } from './tasks.ts';

/** What titles behind one of access count for: switches have fewer signs of their own than a form with a server and a password. */
const BEHIND = 0.1;
/** So many titles are about the switches alone, and what the labels of other settings count for beside such, or else. */
const NEAR = 2;
const OWN = 0.15;
const OTHERS = 0.7;
/** "15 €", "$2", "15 zł/mies". */
const MONEY = /\d\s?\p{Sc}|\p{Sc}\s?\d|\d\s?\p{L}{2,4}\.?\/\p{L}{2}/gu;
/** Every mailbox has a filter for it. */
const SPAM = /spam|спам|垃圾|迷惑|스팸/i;
const GUARD: readonly Concept[] = ['network', 'antivirus', 'poll', 'monitoring'];

export function speakAgainst(scene: Scene, ledger: Ledger): void {
  const { switches, near, titles, place, own, lead } = scene;
  // A row's own name is no title over it.
  const names = new Set(switches.map(({ known }) => known.field.label));
  const isTitle = (text: string): boolean => isOfAccess(text) && !names.has(text);
  // "Allowed protocols" of one list: in some languages the word is that of logs.
  const { role, label: said } = lead.known.field;
  const isAllowed = (text: string): boolean => role === 'multiselect' && text === said && means(said, 'enable');
  const over = titles.slice(0, -1).filter((text) => !isAllowed(text));
  farther(over, place.title, isTitle, ledger, BEHIND, own ? BEHIND : 1);
  // But not where it says that services are guarded, watched or counted.
  for (const text of own ? titles.slice(0, NEAR) : []) guarded(text, ledger);
  // "Enable POP3 scanning." under a title that names but the protocol: a short sentence is no prose.
  for (const { known } of switches)
    for (const { text } of known.field.choices) guarded(text.replace(/\.$/, ''), ledger);
  // Sieve beside POP and IMAP is one more service of the mailbox, not a filter of mail.
  // What says of itself that it lets programs in may stand among other settings.
  const others = near
    .map(({ field }) => field.label)
    .filter((label) => !MAIL_ONLY.test(label) && !SPAM.test(label) && !isAllowed(label) && !/^[.…]/.test(label));
  const ofPrograms = own || titles.slice(0, NEAR).some(isOfPrograms);
  // Under a person's address they are what else this mailbox has ("Spam filter"), or the person may do ("VPN access").
  if (!titles.some((text) => ADDRESS.test(text))) ledger.againstOne(others, ofPrograms ? OWN : OTHERS);
  asking(scene, ledger);
  const task = taskOf(scene);
  if (task !== undefined) ledger.add('report', task);
  const serving = servingOf(scene);
  if (serving !== undefined) ledger.add('serving', serving);
  limits(scene, ledger);
}

function guarded(text: string, ledger: Ledger): void {
  for (const other of GUARD) ledger.against(text, 1, true, other);
}

/** Somebody writes, is asked, or names ports: no setting of a mailbox. */
function asking(scene: Scene, ledger: Ledger): void {
  const { switches, lead, all, near, titles, actions, inner, box, letter } = scene;
  if (letter) for (const { text, box: at } of actions) if (holds(box, at)) ledger.against(text, 0.5, false, 'ticket');
  const grant = grantOf(switches, box, actions) ?? costOf(all) ?? listOf(scene);
  if (grant) ledger.add('report', grant);
  const asked = questionOf(titles.slice(0, NEAR), switches);
  if (asked !== null) ledger.add('asked', asked);
  // Each with its price: options of a plan that is put together. One alone may say it right under its name.
  const told = switches.length > 1 ? inner.words : titles[0];
  const prices = told?.match(MONEY) ?? [];
  const { choices } = lead.known.field;
  if (prices.length >= switches.length || (choices.length > 1 && choices.every(({ text }) => text.match(MONEY))))
    ledger.add('report', prices.join(' '));
  const places = switches.map(({ known }) => near.indexOf(known));
  const among = near.slice(Math.min(...places), Math.max(...places) + 2);
  const port = all.find((one) => one.field.seen && one.role === 'port' && (among.includes(one) || isListened(one)));
  if (port) ledger.add('ports', port.field.label);
}

/** "POP3 port", and one that is typed under a title "POP3 service": a program listens there. */
const isListened = ({ field }: Known): boolean =>
  !field.readOnly &&
  [field.label, ...field.context.slice(0, NEAR).map(({ text }) => text)].some((text) => first(named(text)) !== null);

/** Whoever types a price puts a plan together. */
const costOf = (all: Scene['all']): string | undefined =>
  all.find(({ field }) => field.seen && field.role === 'text' && means(field.label, 'price'))?.field.label;

/** "Mail programs", "Access by mail programs"; "IMAP access" may be what is watched. */
const isOfPrograms = (text: string): boolean =>
  means(text, 'mail_client') || (first(named(text)) === null && sense(text).sure.has('client_access'));

/** A title of mail programs, of a mailbox or of one of the protocols. */
const isOfAccess = (text: string): boolean =>
  first(named(text)) !== null || sense(text).sure.has('client_access') || means(text, 'mail_client', 'mail_account');
