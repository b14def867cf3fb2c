/**
 * A form that is folded until a protocol is chosen: one list that stands on nothing under "Incoming mail", its server
 * and password still to come. Believed only where the words around it say that mail is fetched into an account.
 */
import { sense } from './concepts.ts';
import { kindsOf } from './find.ts';
import type { Group } from './group.ts';
import { protocolLever } from './levers/protocol.ts';
import { standsOn } from './levers/pull.ts';
import { type Box, holds } from './page.ts';
import type { Known } from './roles.ts';

/** A form holds at least so many further things to fill in. */
const COMPANY = 2;
/** A choice of protocol among more than this is a list of something else. */
const MOST = 15;

/** The first of several steps: nothing but the choice between the two, where an account is added. */
function isFirstStep(seed: Known): boolean {
  const lever = protocolLever(seed.field);
  if (!seed.field.seen || !lever || kindsOf(lever) < 2 || lever.options.length < seed.field.choices.length)
    return false;
  return (
    saysIncoming(seed) && seed.field.context.some(({ text, heading }) => heading && sense(text).sure.has('add_account'))
  );
}

/** May this choice open a form that is not there yet? */
export function isDormant(seed: Known): boolean {
  if (isFirstStep(seed)) return true;
  const { field } = seed;
  if (field.role !== 'select' && field.role !== 'listbox') return false;
  const lever = protocolLever(field);
  if (!lever || kindsOf(lever) === 0 || standsOn(lever) !== null || field.disabled) return false;
  if (field.choices.length > MOST) return false;
  return field.context.some(({ text }) => sense(text).sure.has('fetch_mail')) && saysIncoming(seed);
}

const saysIncoming = ({ side, field }: Known): boolean =>
  side === 'in' || field.context.some(({ text, heading }) => heading && sense(text).any.has('incoming_server'));

/** The form that the choice stands in, where it has other things to fill in. */
export function formOf(seed: Known, all: readonly Known[]): Group | null {
  let form: Box | null = seed.field.box;
  while (form && !/^(?:form|dialog|popup)$/.test(form.kind)) form = form.parent;
  const box = form;
  if (!box) return null;
  const members = all.filter((one) => holds(box, one.field.box));
  const company = members.filter((one) => one.field.seen && one.field.role === 'text');
  return company.length >= COMPANY || isFirstStep(seed) ? { box, members } : null;
}
