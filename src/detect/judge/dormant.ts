/**
 * A form that is folded until a protocol is chosen: one list that stands on nothing under "Incoming mail", its server
 * and password still to come. Believed only where the words around it say that mail is fetched into an account.
 */
import { means, sense } from './concepts.ts';
import type { Found } from './find.ts';
import type { Group } from './group.ts';
import type { Ledger } from './ledger.ts';
import { kindsOf } from './levers/deciding.ts';
import { protocolLever } from './levers/protocol.ts';
import { standsOn } from './levers/pull.ts';
import { type Box, type Field, holds, isForm } from './page.ts';
import type { Known } from './roles.ts';
import { isLetter } from './signs/form.ts';

/** A form holds at least so many further things to fill in. */
const COMPANY = 2;

/** The first of several steps: nothing but the choice between the two, where an account is added. */
function isFirstStep(seed: Known): boolean {
  const lever = protocolLever(seed.field);
  if (!seed.field.seen || !lever || kindsOf(lever) < 2 || lever.options.length < seed.field.choices.length)
    return false;
  return (
    saysIncoming(seed) && seed.field.context.some(({ text, heading }) => heading && sense(text).sure.has('add_account'))
  );
}

/** May this choice stand in a form that shows only a part of the setup? */
export const isDormant = (seed: Known): boolean => isFolded(seed) || isHalf(seed);

/** May it open a form that is not there yet? */
export function isFolded(seed: Known): boolean {
  if (isFirstStep(seed)) return true;
  const { field } = seed;
  const lever = protocolLever(field);
  if (!lever || kindsOf(lever) === 0 || standsOn(lever) !== null) return false;
  return field.context.some(({ text }) => sense(text).sure.has('fetch_mail')) && saysIncoming(seed);
}

/** Asked for along with an account: its server follows from the address, or its credentials stand on another tab. */
function isHalf({ field, side }: Known): boolean {
  if (!field.seen || side === 'out') return false;
  return kindsOf(protocolLever(field)) > 0 && (isNew(field) || receives(field));
}

const isNew = ({ context }: Field): boolean =>
  context.some(({ text, heading }) => heading && sense(text).sure.has('add_account'));
/** Its own words or a title speak of receiving: a mailbox that is made, with an address and a password too, does not. */
const receives = ({ label, context }: Field): boolean =>
  means(label, 'incoming_server', 'fetch_mail') ||
  context.some(({ text, heading }) => heading && means(text, 'incoming_server'));

/** Nothing speaks against it, and it asks who signs in without a server, or for an account's server without who signs in. */
export function isHalfOfAccount(
  { host, password }: Found,
  { field }: Known,
  members: readonly Known[],
  ledger: Ledger,
): boolean {
  const { signals, list } = ledger;
  if (list.some(({ kind }) => kind === 'against') || !signals.has('mail-account') || members.some(isLetter))
    return false;
  // What a button unfolds, and what a widget keeps for itself, is not asked yet.
  const asked = members.filter((one) => one.field.seen);
  const servers = asked.filter(({ role }) => role === 'host');
  const secrets = asked.filter(({ role }) => role === 'password');
  if (servers.length === 0) return receives(field) && signals.has('user') && password !== null && secrets.length === 1;
  return (
    host !== null &&
    secrets.length === 0 &&
    isNew(field) &&
    kindsOf(protocolLever(field)) > 1 &&
    signals.has('server-incoming') &&
    signals.has('port-known')
  );
}

const saysIncoming = ({ side, field }: Known): boolean =>
  side === 'in' || field.context.some(({ text, heading }) => heading && sense(text).any.has('incoming_server'));

/** The form that the choice stands in, where it has other things to fill in. */
export function formOf(seed: Known, all: readonly Known[]): Group | null {
  let form: Box | null = seed.field.box;
  while (form && !isForm(form)) form = form.parent;
  const box = form;
  if (!box) return null;
  const members = all.filter((one) => holds(box, one.field.box));
  const company = members.filter((one) => one.field.seen && /^(?:text|password)$/.test(one.field.role));
  return company.length >= COMPANY || isFirstStep(seed) ? { box, members } : null;
}
