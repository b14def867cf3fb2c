/** One list of services of which several may be chosen: "IMAP, POP3, SMTP, Sieve". */
import { means } from '../concepts.ts';
import { protocolOfChoice } from '../levers/protocol.ts';
import { choose } from '../levers/pull.ts';
import type { Known } from '../roles.ts';
import type { Switch } from './switch.ts';

/** A mailbox has no more services that a list could let in: IMAP, POP3, SMTP, Sieve, ActiveSync, DAV. */
const MOST_SERVICES = 7;

export function listed(known: Known): Switch[] | null {
  const { field } = known;
  const choices = field.choices.flatMap((choice) => {
    const protocol = protocolOfChoice(choice);
    return protocol ? [{ protocol, choice }] : [];
  });
  if (new Set(choices.map((one) => one.protocol)).size < 2) return null;
  // Two among many are skills, tags or topics.
  if (field.choices.length > MOST_SERVICES) return null;
  // "Default ports", "SSL/TLS": topics.
  if (field.choices.some((choice) => !protocolOfChoice(choice) && means(choice.text, 'port', 'security', 'ssl_tls')))
    return null;
  return choices.map(({ protocol, choice }) => ({
    known,
    protocol,
    lever: { control: field, options: [{ means: true, pull: choose(choice) }] },
    said: choice.selected,
  }));
}
