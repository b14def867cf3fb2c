/** Is it a server whose services are switched, for all its mailboxes? */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import type { Scene } from './scene.ts';

/** A mailbox's own page does not say which program serves it. */
const DAEMON = /\b(?:dovecot|postfix|courier|exim4?|cyrus|sendmail)\b/i;
/** "From the server imap.example.org by IMAP" is how one's own mail is reached. */
const HOST = /[\w-]\.\w{2}/;
/** Chinese has one word more for a service, which a mailbox offers as well. */
const SERVICE = /服[务務](?!器)/g;
const TITLE = 60;

/** "POP3 server access", "IMAP and POP server", "Dovecot", and how that server sends on. */
export function servingOf({ switches, titles, all, own }: Scene): string | undefined {
  const labels = switches.map(({ known }) => known.field.label);
  const relay = all.find(({ field, role, side }) => field.seen && !field.readOnly && role === 'host' && side === 'out');
  return (
    [...titles, ...labels, ...all.map(({ field }) => field.label)].find((text) => DAEMON.test(text)) ??
    (own || titles.some((text) => means(text, 'mail_client')) ? undefined : [...titles, ...labels].find(isServer)) ??
    relay?.field.label
  );
}

const isServer = (text: string): boolean =>
  text.length <= TITLE &&
  !HOST.test(text) &&
  !/[.。]\s*$/.test(text) &&
  first(named(text)) !== null &&
  means(text.replace(SERVICE, ''), 'mail_server') &&
  !means(text, 'leave_on_server', 'mail_client', 'mail_account');
