/** On or off, as words say it. */
import type { Protocol } from '../../../setup/setup.ts';
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import type { Field } from '../page.ts';

/** Does the text say that something is switched on, or off? */
export function stateOf(whole: string): boolean | null {
  const text = whole.replace(/^(pop|imap)\d? /i, ''); // "POP on"
  if (means(text, 'disable', 'off', 'no')) return false;
  return means(text, 'enable', 'on', 'yes') || null;
}

/** "Status: POP is enabled for all mail". */
export function statusOver(field: Field, protocol: Protocol | 'both'): boolean | null {
  for (const { text } of field.context.slice(0, 5)) {
    if (first(named(text)) !== protocol) continue;
    const on = stateOf(text);
    if (on !== null) return on;
  }
  return null;
}
