/** Whose half a field belongs to that does not say so itself: the server before it does. */
import { type Concept, means } from './concepts.ts';
import type { Known } from './roles.ts';
import { sideOfText } from './sides.ts';

const ENCRYPTION: readonly Concept[] = ['security', 'ssl_tls', 'starttls'];

/** "TLS (993 IMAP / 465 SMTP)": what is chosen so is for both halves. */
const OF_BOTH = /imap.*smtp|smtp.*imap/i;
const isEncryption = ({ role, field }: Known): boolean =>
  role === 'other' && means(field.label, ...ENCRYPTION) && !field.choices.some(({ text }) => OF_BOTH.test(text));

const isOfServer = (one: Known): boolean => /^(?:port|user|password)$/.test(one.role) || isEncryption(one);

/** Its words do not say for which half it is: a title does, which the server stands under as well. */
function isUnder({ field }: Known, host: Known): boolean {
  if (sideOfText(field.label)) return false;
  const over = field.context.find(({ text, heading }) => heading && sideOfText(text) !== null);
  return host.field.context.some(({ text }) => text === over?.text);
}

/** A port or an encryption without a side of its own belongs to the server before it, unless a general word says otherwise. */
export function spreadSides(all: readonly Known[]): void {
  let last: Known | null = null;
  for (const one of all) {
    const { label } = one.field;
    if (one.role === 'host') last = one;
    // A title of sending that stands over an IMAP server too ("New SMTP account") says nothing of what follows that; by POP3 one is let in for sending.
    else if (
      last?.side === 'in' &&
      last.protocol === 'imap' &&
      one.side === 'out' &&
      isOfServer(one) &&
      isUnder(one, last)
    )
      one.side = 'in';
    // A password may be "stored encrypted".
    else if (last && !one.side && (one.role === 'port' || isEncryption(one))) {
      const into = means(label, 'incoming_server');
      one.side = into === means(label, 'outgoing_server') ? last.side : into ? 'in' : 'out';
    }
  }
  // One account for both halves, asked for in the outgoing one. Not with POP3, by which one is let in for sending.
  const secrets = all.filter(({ role, field }) => role === 'password' && field.seen);
  const reads = all.some(({ role, protocol }) => role === 'host' && protocol === 'imap');
  if (reads && secrets.length === 1 && secrets[0]?.side === 'out')
    for (const one of all) if (one.role === 'password' || one.role === 'user') one.side = null;
}
