import { named, only } from '../vocabulary/protocol-names.ts';
import { means } from './concepts.ts';
import type { Field } from './page.ts';
import { type Connection, connectionIn } from './protocol-words.ts';

/** The connection that a field holds as its value; null where it holds none, or a text that mentions one. */
export function connectionOf({ role, value, label }: Field): Connection | null {
  if (role !== 'text') return null;
  // A protocol that is typed ("pop3s") is as good as one that is chosen.
  const typed = /^(?:imap4?|pop3)s?$/i.test(value) && means(label, 'protocol') && !only(named(label));
  const is = connectionIn(typed ? `protocol=${value}` : value);
  return is && typed ? { ...is, open: true } : is;
}
