/** What each field is for: server, port, user, password and so on; and whether it belongs to the incoming half. */
import type { Protocol } from '../../setup/setup.ts';
import { protocolOfHost } from '../notations.ts';
import { both, first, type Named, named, namedIn, only } from '../vocabulary/protocol-names.ts';
import { type Concept, means, sense } from './concepts.ts';
import type { Field } from './page.ts';
import { PORTS } from './protocol-words.ts';

export type Role = 'host' | 'port' | 'user' | 'password' | 'email' | 'other';
export type Side = 'in' | 'out' | null;

export interface Known {
  readonly field: Field;
  readonly role: Role;
  side: Side;
  /** The protocol that its label, placeholder, name or value speaks of. */
  readonly protocol: Protocol | null;
}

/** "Incoming mail server POP3" leaves no doubt what it is for. */
export const isForIncoming = ({ role, protocol, field }: Known): boolean =>
  role === 'host' && protocol !== null && means(field.label, 'incoming_server');

const HOST_NAME = /\b(?:host(?:name)?|(?:mail|imap|pop)?server(?:name|addr(?:ess)?)?)\b|^imap$/;
const PORT_NAME = /\bport\b|(?:imap|pop3?|server|mail)port\b/;
const USER_NAME = /\b(?:user(?:name|id)?|usr|log[io]n)\b|user(?:name)?$/;
const PASS_NAME = /\b(?:pass(?:word|wd)?|pwd?)\b|pass(?:word)?$/;
const EMAIL_NAME = /\be ?mail\b|\baddress\b/;
const OUT_NAME = /\b(?:outgoing|outbound|sending|mail out)\b|smtp/;
/** Mailers call their way out a transport; some also the way in. */
const OUT_AT_LAST = /\btransport\b/;
const IN_NAME = /\b(?:incoming|inbound|fetch\w*|receiv\w*|retrieve\w*|mail in)\b/;
const HOST_VALUE = /^[a-z\d_-]+(?:\.[a-z\d_-]+){1,5}(?::\d{1,5})?$/i;

/** "POP address", beside a field that asks for the account. */
const ADDRESS = /addr?es|direc|주소|地址/i;

/** An example of a server's name in a hint: "e.g. imap.example.com". */
const HOST_INSIDE = /(?:^|[\s(:])(?:imap|pop3?|mail)\.[\w-]+\.\w/i;

/** "Server:Port", "server and port"; but "server port" is a port. */
const PAIR = /[:/&,+(|、]|[^ ] \p{L}{1,3} [^ ]/u;

const TYPED = /^(?:text|password)$/;

export function know(field: Field): Known {
  const words = [field.label, field.placeholder].filter(Boolean).join(' | ');
  return { field, role: roleOf(field, words), side: sideOf(field, words), protocol: protocolOf(field, words) };
}

function roleOf(field: Field, words: string): Role {
  if (field.role === 'password') return 'password';
  if (isPortList(field)) return 'port';
  if (isServerList(field)) return 'host';
  if (!TYPED.test(field.role) || field.type === 'textarea' || field.type === 'search') return 'other';
  const { sure, any } = sense(field.label || field.placeholder);
  const has = (...concepts: Concept[]): boolean => concepts.some((concept) => any.has(concept));
  // Both in one field ("Server:Port"): the server is what is asked for.
  // "Inbound default client name": the way in alone makes no server.
  const way = sure.has('incoming_server') || words.split(' ').length < 3;
  const server = has('server_name', 'outgoing_server', 'mail_server') || (way && has('incoming_server'));
  const number = /^\d{1,5}$/.test(field.value.trim());
  if (has('port') && (!server || number || PORT_NAME.test(field.name) || !PAIR.test(words))) return 'port';
  if (has('password') && !has('user_name')) return /\burl\b/i.test(words) ? 'other' : 'password';
  if (server && !number && !sure.has('user_name')) return 'host';
  if (has('user_name')) return 'user';
  const name = only(named(words));
  const { name: attribute } = field;
  if (PORT_NAME.test(attribute) && !has('email_address')) return 'port';
  if (HOST_NAME.test(attribute)) return 'host';
  if (PASS_NAME.test(attribute)) return 'password';
  if (has('email_address') || field.type === 'email') return 'email';
  if (USER_NAME.test(attribute)) return 'user';
  if (EMAIL_NAME.test(attribute)) return 'email';
  if (name && (HOST_VALUE.test(field.value) || (words.split(' ').length < 3 && ADDRESS.test(words)))) return 'host';
  if (HOST_INSIDE.test(field.placeholder)) return 'host';
  if (protocolOfHost(field.value) || protocolOfHost(field.placeholder)) return 'host';
  if (field.label === '' && PORTS[Number(field.value)] && /^\d+$/.test(field.value) && field.type !== 'hidden')
    return 'port';
  return 'other';
}

/** A list of ports to choose from: it stands on one. */
function isPortList({ role, label, name, choices }: Field): boolean {
  if (role !== 'select' && role !== 'listbox') return false;
  const at = choices.find((choice) => choice.selected);
  if (!at || !/^\d{2,5}(?!\d)/.test(at.text.trim())) return false;
  return PORT_NAME.test(name) || sense(label).any.has('port');
}

/** A list of servers to choose from, each by its name. */
const isServerList = ({ role, label, choices }: Field): boolean =>
  /^(?:select|listbox)$/.test(role) &&
  choices.length > 0 &&
  choices.every(({ text }) => HOST_VALUE.test(text.trim())) &&
  means(label, 'server_name', 'incoming_server', 'mail_server');

const SENDING = /\bsmtp/;
const SENTENCE = /^(?!.*(?:smtp|server)).*[.。]$/iu;

/** SMTP beside a protocol is the name of a pair of switches, not of the outgoing half ("POP3/SMTP"). */
function sideOfText(text: string): Side {
  const { sure, any } = sense(text);
  const name = named(text);
  const incoming = first(name) !== null || sure.has('incoming_server') || sure.has('fetch_mail');
  const outgoing = sure.has('outgoing_server') || SENDING.test(text.toLowerCase());
  if (incoming && outgoing) return first(name) !== null && !sure.has('outgoing_server') ? 'in' : null;
  if (incoming) return 'in';
  return outgoing && !any.has('incoming_server') ? 'out' : null;
}

function sideOf(field: Field, words: string): Side {
  const own = sideOfText(words);
  if (own) return own;
  const choices = field.choices.map(({ text }) => text.toLowerCase()).join(' | ');
  if (OUT_NAME.test(field.name) || (SENDING.test(choices) && !first(named(choices)))) return 'out';
  if (first(namedIn(field.name)) || IN_NAME.test(field.name)) return 'in';
  if (OUT_AT_LAST.test(field.name)) return 'out';
  for (const { text, heading } of field.context) {
    if (!heading) continue;
    const side = sideOfText(text);
    // "Publish by sending an e-mail.": a sentence on what people send is about no server.
    if (side && !(side === 'out' && SENTENCE.test(text) && !means(text, 'mail_server', 'server_name'))) return side;
  }
  return null;
}

function protocolOf(field: Field, words: string): Protocol | null {
  const said: Named = named(words);
  if (both(said)) return null;
  const word = first(said) ?? only(namedIn(field.name));
  if (word) return word;
  return protocolOfHost(field.value) ?? protocolOfHost(field.placeholder);
}

const ENCRYPTION: readonly Concept[] = ['security', 'ssl_tls', 'starttls'];

/** "TLS (993 IMAP / 465 SMTP)": what is chosen so is for both halves. */
const OF_BOTH = /imap.*smtp|smtp.*imap/i;
const isEncryption = ({ role, field }: Known): boolean =>
  role === 'other' && means(field.label, ...ENCRYPTION) && !field.choices.some(({ text }) => OF_BOTH.test(text));

const isOfServer = (one: Known): boolean => /^(?:port|user|password)$/.test(one.role) || isEncryption(one);
/** Neither its words nor its name say for which half it is: a title does, which the server stands under as well. */
function isUnder({ field }: Known, host: Known): boolean {
  if (sideOfText(`${field.label} ${field.placeholder}`) || OUT_NAME.test(field.name)) return false;
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
