/** Lists of what there is to read: what a search proposes, messages, files. */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import type { Field } from '../page.ts';
import { stateOf } from './state.ts';

/** One that searches, of which nothing is chosen, or that always stands open with entries that say nothing of access: no choice of a mailbox. */
export function isProposed({ role, partial, label, value, choices }: Field): boolean {
  if (means(label, 'filter')) return true;
  if (role !== 'listbox') return false;
  const none = !choices.some((one) => one.selected);
  if (partial) return none && value !== '';
  const speaks = (text: string): boolean =>
    first(named(text)) !== null || stateOf(text) !== null || means(text, 'none');
  return none || !choices.every((one) => speaks(one.text));
}
