import { means } from '../concepts.ts';
import type { Known } from '../roles.ts';
import { combined } from './combined.ts';
import { listed } from './listed.ts';
import { pressed } from './pressed.ts';
import { radioed } from './radioed.ts';
import type { Switch } from './switch.ts';
import { endOf, saysState, ticked } from './ticked.ts';

/** Every control that switches POP or IMAP on and off; shown or on a tab beside it. */
export function switchesIn(all: readonly Known[]): Switch[] {
  const said = all
    .filter(({ field }) => field.checked !== null && saysState(field))
    .map(({ field }) => endOf(field.label));
  const states = said.some((label) => means(label, 'enable')) && said.some((label) => means(label, 'disable'));
  const switches = all.flatMap((known) => switchOf(known, states) ?? []);
  const own = new Set(switches.filter((one) => !isOut(one)).map(({ protocol }) => protocol));
  return switches.filter((one) => !isOut(one) || !own.has(one.protocol));
}

/** "External IMAP access" beside "IMAP access": to accounts elsewhere. */
const isOut = ({ known }: Switch): boolean => /^extern/i.test(known.field.label);

function switchOf(known: Known, states: boolean): Switch[] | null {
  const { field } = known;
  if (field.checked !== null) return ticked(known, states);
  // Of buttons of which several are pressed each switches for itself.
  if (field.role === 'multiselect' || field.type === 'toggles') return listed(known);
  if (field.role === 'buttons' && field.choices.length === 1) return pressed(known);
  if (/^(?:radio|buttons|select|listbox)$/.test(field.role)) return combined(known) ?? radioed(known);
  return null;
}
