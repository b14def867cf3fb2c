import { SKETCH_TEXT_MAX } from '../setup/budgets.ts';

const ADDRESS = /[^\s@<>()"',;]+@[^\s@<>()"',;]+/g;
const LINK = /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi;
const HOST = /(?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w-])/gi;
const IP = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
/** Longer than a port: customer and phone numbers, tokens. */
const DIGITS = /\d{6,}/g;

/** A text of the page without addresses, host names, links and long numbers. What a host's name says of the protocol stays. */
export function redact(text: string): string {
  return text
    .slice(0, SKETCH_TEXT_MAX)
    .replace(LINK, (link) =>
      /^(?:pop3?|imap)/i.test(link) ? `${link.split(':')[0]}://mail.example.com` : 'https://www.example.com/',
    )
    .replace(ADDRESS, 'name@example.com')
    .replace(HOST, (host) => `${/^(pop3?|imap4?|smtp)(?![a-z])/i.exec(host)?.[0] ?? 'mail'}.example.com`)
    .replace(IP, '192.0.2.1')
    .replace(DIGITS, '000000');
}
