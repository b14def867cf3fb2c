/** How a whole connection is written in one text, and what a server's name says. */
import type { Protocol } from '../setup/setup.ts';

/** "pop3+ssl://user@host". Who signs in may be an address: the server stands after the last @. */
export const URI = /\b(pop3?|imap4?)(s?)(?:\+(ssl|tls|starttls))?:\/\/(?:[^\s?]*@)?([\w.-]+)?(?::(\d{1,5}))?/i;
/** "{host:995/pop3/ssl}" */
export const CLIENT = /\{([\w.-]+)(?::(\d{1,5}))?\/([\w/-]+)\}/;
/** "storeName=imaps" */
export const PROPERTY = /\b(?:protocol|store\w*|type)\s*[=:]\s*"?(pop3|imap)(s?)\b/i;

/** A server's own name mostly says what it speaks: pop.example.com, imap4-ssl.example.com. */
export function protocolOfHost(host: string): Protocol | null {
  if (/^(?:in)?imap[\w-]*\./i.test(host)) return 'imap';
  return /^s?pop3?s?(?:[-\d][\w-]*)?\./i.test(host) ? 'pop3' : null;
}
