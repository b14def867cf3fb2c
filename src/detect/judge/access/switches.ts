import type { Known } from '../roles.ts';
import { combined } from './combined.ts';
import { listed } from './listed.ts';
import { radioed } from './radioed.ts';
import type { Switch } from './switch.ts';
import { ticked } from './ticked.ts';

/** Every control that switches POP or IMAP on and off; shown or on a tab beside it. */
export function switchesIn(all: readonly Known[]): Switch[] {
  return all.flatMap((known) => switchOf(known) ?? []);
}

function switchOf(known: Known): Switch[] | null {
  const { field } = known;
  if (field.role === 'checkbox' || field.role === 'switch') return ticked(known);
  if (field.role === 'multiselect') return listed(known);
  if (field.role === 'radio' || field.role === 'buttons' || field.role === 'select' || field.role === 'listbox')
    return combined(known) ?? radioed(known);
  return null;
}
