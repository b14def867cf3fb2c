/** Whether a field says itself, or a heading over it, that it belongs to the incoming or to the outgoing half. */
import { both, first, named, namedIn } from '../vocabulary/protocol-names.ts';
import { means, sense } from './concepts.ts';
import type { Field } from './page.ts';

export type Side = 'in' | 'out' | null;

const OUT_NAME = /\b(?:outgoing|outbound|sending|mail out)\b|smtp/;
const IN_NAME = /\b(?:incoming|inbound|fetch\w*|receiv\w*|retrieve\w*|mail in)\b/;
const SENDING = /\bsmtp/;
const SENTENCE = /^(?!.*(?:smtp|server)).*[.。]$/iu;

/** SMTP beside a protocol takes no side: "POP3/SMTP" is the name of a pair of switches. */
export function sideOfText(text: string): Side {
  const { sure, any } = sense(text);
  const name = named(text);
  const incoming = first(name) !== null || sure.has('incoming_server') || sure.has('fetch_mail');
  const outgoing = sure.has('outgoing_server') || SENDING.test(text.toLowerCase());
  if (incoming && outgoing) return null;
  if (incoming) return 'in';
  return outgoing && !any.has('incoming_server') ? 'out' : null;
}

export function sideOf(field: Field, words: string): Side {
  const own = sideOfText(words);
  if (own) return own;
  const choices = field.choices.map(({ text }) => text.toLowerCase()).join(' | ');
  if (OUT_NAME.test(field.name)) return 'out';
  if (first(namedIn(field.name)) || IN_NAME.test(field.name)) return 'in';
  for (const { text, heading } of field.context) {
    if (!heading) continue;
    const side = sideOfText(text);
    // A list of both, or a closed one that shows one, is not for sending, whatever stands further up.
    const lists = both(named(choices)) || (field.partial && first(named(choices)));
    if (side === 'out' && lists && !SENDING.test(choices)) continue;
    // "Publish by sending an e-mail.": a sentence on what people send is about no server.
    if (side && !(side === 'out' && SENTENCE.test(text) && !means(text, 'mail_server', 'server_name'))) return side;
  }
  return null;
}
