/** Is it a server whose services are switched, for all its mailboxes? */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import { isProse } from '../prose.ts';
import type { Known } from '../roles.ts';
import type { Scene } from './scene.ts';

/** A mailbox's own page does not say which program serves it. */
const DAEMON = /\b(?:dovecot|postfix|courier|exim4?|cyrus|sendmail)\b/i;
/** Chinese has one word more for a service, which a mailbox offers as well. */
const SERVICE = /服[务務](?!器)/g;
const TITLE = 60;

/** "POP3 server access", "IMAP and POP server", "Dovecot", two servers to type in. */
export function servingOf({ switches, titles, all, near, own }: Scene): string | undefined {
  const labels = switches.map(({ known }) => known.field.label);
  return (
    [...titles, ...labels, ...all.map(({ field }) => field.label)].find((text) => DAEMON.test(text)) ??
    // Where a program finds its servers is typed in on the same page.
    near.filter(isTyped)[1]?.field.label ??
    (own || titles.some((text) => means(text, 'mail_client')) ? undefined : [...titles, ...labels].find(isServer))
  );
}

const isTyped = ({ field, role, side }: Known): boolean =>
  role === 'host' && side !== 'out' && field.seen && !field.readOnly;

const isServer = (text: string): boolean =>
  text.length <= TITLE &&
  !isProse(text) &&
  first(named(text)) !== null &&
  means(text.replace(SERVICE, ''), 'mail_server') &&
  !means(text, 'leave_on_server', 'mail_client', 'mail_account');
