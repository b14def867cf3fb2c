/** Controls whose positions mean an encryption. */
import type { Security } from '../../../setup/setup.ts';
import { named, only } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import type { Field } from '../page.ts';
import { choose, type Lever, onOff } from './pull.ts';
import { wordsFor } from './words-for.ts';

const SSL = /(?<![a-z])(?:ssl|tls)(?![a-z])|imaps\b|pop3s\b|\bpops\b|secure (?:imap|pop)|(?:imap|pop)(?:ssl|tls)/i;
const NOT_TLS = /(?:no-?|without )(?:ssl|tls)/i;

export function securityOfText(text: string, value = ''): Security | null {
  const { any } = sense(text);
  // "By default (POP3 on port 110, POP3S on 995)": the port decides.
  if (/110.*995|143.*993/.test(text)) return 'unknown';
  if (any.has('starttls') || /start[-_ ]?tls|\bstls\b/i.test(text))
    return any.has('none_security') ? 'unknown' : 'starttls';
  if (NOT_TLS.test(text) || any.has('none_security')) return 'none';
  const named = SSL.test(text) || any.has('ssl_tls');
  if (named && any.has('disable')) return 'none'; // "do not use SSL"
  if (named) return /^tls$/i.test(text) && /^(?:tls|starttls)$/i.test(value) ? 'starttls' : 'tls';
  return null;
}

export function securityLever(field: Field): Lever<Security> | null {
  if (field.checked !== null) {
    const label = wordsFor(field);
    // "Encrypt passwords", "secure authentication": not about the connection.
    const said = means(label, 'security') && !means(label, 'password', 'authentication');
    // "Direct TLS. Off tries STARTTLS.": the first sentence is what a tick says.
    const [start, ...rest] = label.split(/[.。;]\s/u);
    const first = securityOfText(start ?? '');
    const security = first ?? securityOfText(label) ?? (said ? 'tls' : null);
    if (!security || security === 'none' || means(label, 'certificate', 'disable')) return null;
    const off = first && securityOfText(rest.join(' ')) === 'starttls' ? 'starttls' : 'none';
    return onOff<Security>(field, security, off);
  }
  // Whether a certificate is looked at is another question than whether there is one.
  if (field.choices.some((choice) => /cert/i.test(choice.text))) return null;
  // "TLS" beside "SSL" is the upgrade; alone it is TLS from the first byte.
  const texts = field.choices.map((choice) => choice.text.toLowerCase());
  const upgrade = texts.some((text) => text.includes('starttls'));
  const pair = !upgrade && texts.some((text) => /^ssl\b/.test(text)) && texts.some((text) => /^tls$/.test(text));
  const labelled =
    means(field.label, 'security', 'ssl_tls', 'starttls') ||
    /\b(?:(?:ssl|tls)\b|(?:en)?crypt|secur)/.test(field.name) ||
    texts.filter((text) => /ssl|tls/.test(text)).length > 1 ||
    texts.includes('ssl') ||
    texts.join() === 'tls'; // a closed list shows no other
  // "STARTTLS: always"
  const asked = securityOfText(field.label) ?? 'tls';
  const options = field.choices.flatMap((choice) => {
    const { text } = choice;
    const bare = text.replace(/\s*[(（].*$|^(?:\w )?-+\s*|\s*-+$/gu, ''); // "Off (unsafe)", "-- None --", "N - None"
    const isNone = labelled && /^(?:off|none|no|plain)$/i.test(choice.value);
    const yes = labelled && means(bare, 'on', 'yes', 'enable', 'always');
    const no = labelled && means(bare, 'off', 'no', 'none', 'disable', 'never');
    // "TLS (starts on a channel that is not encrypted)": the brackets only explain.
    const value = upgrade && text ? '' : choice.value;
    const whole = securityOfText(text, value);
    const told = whole === 'none' && /^(?:ssl|tls) \(/i.test(text) && !means(text, 'disable');
    // "POP3" beside "POP3S" and "POP3 + STARTTLS".
    const lower = text.toLowerCase();
    const plain =
      labelled &&
      only(named(lower)) &&
      texts.some((one) => one > lower && one.startsWith(lower) && securityOfText(one));
    const security =
      pair && /^tls$/i.test(text)
        ? 'starttls'
        : ((told ? securityOfText(bare, value) : whole) ?? (yes ? asked : no || isNone || plain ? 'none' : null));
    return security ? [{ means: security, pull: choose(choice) }] : [];
  });
  const kinds = new Set(options.map((option) => option.means));
  if (!labelled && kinds.size < 2) return null;
  return options.length > 0 ? { control: field, options } : null;
}
