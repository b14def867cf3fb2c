import type { Field } from '../read/fields.ts';
import { named, only } from '../vocabulary/protocol-names.ts';
import { means } from './concepts.ts';
import { type Connection, connectionIn } from './protocol-words.ts';

/** A setting fills its line: a URI, or a key and its value. Code and prose only mention one. */
const SETTING = /^["']?(?:[\w.-]+["']?\s*[=:]\s*)?["']?\S+["']?,?$/;
/** Lines of a text area that are looked at. */
const LINES = 60;

/** The connection that a field holds as its value; null where it holds none, or a text that mentions one. */
export function connectionOf(field: Field): Connection | null {
  if (field.role !== 'text') return null;
  if (field.type !== 'textarea') {
    // A protocol that is typed ("pop3s") is as good as one that is chosen.
    const typed = /^(?:imap|pop3)s?$/i.test(field.value) && means(field.label, 'protocol') && !only(named(field.label));
    const is = connectionIn(typed ? `protocol=${field.value}` : field.value);
    return is && typed ? { ...is, open: true } : is;
  }
  for (const line of field.value.split('\n').slice(0, LINES)) {
    const is = SETTING.test(line.trim()) ? connectionIn(line) : null;
    if (is) return is;
  }
  return null;
}
