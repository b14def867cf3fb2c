import { SKETCH_TEXT_MAX } from '../setup/budgets.ts';

/** What could name a person, a mailbox or a server, the longer notations first. */
const NAMING = new RegExp(
  [
    String.raw`[\p{L}][\p{L}\d+.-]*:\/\/[^\s)"'<>]+`,
    String.raw`[^\s@<>()"',;]*@[^\s@<>()"',;]*`,
    String.raw`(?:[\p{L}\d_-]+\.)+(?:xn--[a-z\d-]+|\p{L}{2,})`,
    String.raw`\d{1,3}(?:\.\d{1,3}){3}|(?:[\da-f]{0,4}:){2,}[\da-f]{0,4}`,
    // Longer than a port: customer and phone numbers, tokens.
    String.raw`\d{6,}|\d+(?:[ /-]\d+){2,}`,
  ].join('|'),
  'giu',
);

/** A text of the page without addresses, host names, links and long numbers. What a host's name says of the protocol stays. */
export function redact(text: string): string {
  const cut = text.slice(0, SKETCH_TEXT_MAX * 10);
  return cut.replace(NAMING, (found: string) => exampleFor(found)).slice(0, SKETCH_TEXT_MAX);
}

function exampleFor(found: string): string {
  const scheme = /^([\p{L}][\p{L}\d+.-]*):\/\//u.exec(found)?.[1];
  if (scheme) return /^(?:pop3?|imap)s?$/i.test(scheme) ? `${scheme}://mail.example.com` : 'https://www.example.com/';
  if (found.includes('@')) return 'name@example.com';
  if (/^[\d.]+\.\d+$|::?/.test(found)) return '192.0.2.1';
  return /^\d/.test(found) && !found.includes('.') ? '000000' : exampleHost(found);
}

/** An example's name that keeps the only word that matters: pop.gmx.net becomes pop.example.com. */
export function exampleHost(host: string): string {
  return `${/^(?:pop3?|imap4?|smtp)(?![a-z])/i.exec(host)?.[0].toLowerCase() ?? 'mail'}.example.com`;
}
