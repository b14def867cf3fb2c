/** Is it a server whose services are switched, for all its mailboxes? */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import { isProse } from '../prose.ts';
import type { Scene } from './scene.ts';

/** A mailbox's own page does not say which program serves it. */
const DAEMON = /\b(?:dovecot|postfix|courier|exim4?|cyrus|sendmail)\b/i;
/** Chinese has one word more for a service, which a mailbox offers as well. */
const SERVICE = /服[务務](?!器)/g;
const TITLE = 60;

/** "POP3 server access", "IMAP and POP server", "Dovecot". */
export function servingOf({ switches, titles, all, own }: Scene): string | undefined {
  const labels = switches.map(({ known }) => known.field.label);
  return (
    [...titles, ...labels, ...all.map(({ field }) => field.label)].find((text) => DAEMON.test(text)) ??
    (own || titles.some((text) => means(text, 'mail_client')) ? undefined : [...titles, ...labels].find(isServer))
  );
}

const isServer = (text: string): boolean =>
  text.length <= TITLE &&
  !isProse(text) &&
  first(named(text)) !== null &&
  means(text.replace(SERVICE, ''), 'mail_server') &&
  !means(text, 'leave_on_server', 'mail_client', 'mail_account');
