/** What a value looks like without what it says: who signs in, and with what, is not passed on to be judged. */
import { CLIENT, PROPERTY, protocolOfHost, URI } from '../notations.ts';

/** A setting fills its line: a URI, or a key and its value. Code and prose only mention one. */
const SETTING = /^["']?(?:[\w.-]+["']?\s*[=:]\s*)?["']?\S+["']?,?$/;
/** Lines of a text area that are looked at. */
const LINES = 60;

/**
 * Ports and protocols as they are; of an address what follows the @; of a connection all but who signs in; of a server, or what
 * could be one, only the first part, where that names a protocol: "imap.xxxxxxx.xxx:993". Of all else that there is something.
 */
export function shapeOf(value: string, type: string): string {
  if (type === 'textarea') return value.split('\n').slice(0, LINES).map(settingOf).find(Boolean) ?? '';
  const text = value.trim();
  if (!text) return '';
  if (/^(?:\d{1,5}|(?:imap|pop3)s?)$/.test(text.toLowerCase())) return text;
  const connection = connectionOf(text);
  if (connection) return connection;
  if (text.includes('@')) return domainOf(text);
  const [, host, port = ''] = /^([\w.-]+)(:\d{1,5})?$/.exec(text) ?? [];
  if (!host) return 'x';
  const first = protocolOfHost(host) ? host.indexOf('.') : 0;
  return host.slice(0, first) + host.slice(first).replace(/[^\W_]/g, 'x') + port;
}

/** Of an address the part from the @ on. */
export const domainOf = (text: string): string => text.slice(text.lastIndexOf('@'));

const settingOf = (line: string): string => (SETTING.test(line.trim()) ? connectionOf(line) : '');

function connectionOf(text: string): string {
  if (!/[=:{]/.test(text)) return ''; // the patterns are slow to make
  const uri = URI.exec(text)?.[0];
  if (!uri) return (CLIENT.exec(text) ?? PROPERTY.exec(text))?.[0] ?? '';
  return uri.replace(/\/\/.*@/, '//x@') + (/[?&]user/i.test(text) ? '?user' : '');
}
