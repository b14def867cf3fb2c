/** What each field is for: server, port, user, password and so on. */
import type { Protocol } from '../../setup/setup.ts';
import { protocolOfHost } from '../notations.ts';
import { both, first, type Named, named, namedIn, only } from '../vocabulary/protocol-names.ts';
import { type Concept, means, sense } from './concepts.ts';
import type { Field } from './page.ts';
import { PORTS } from './protocol-words.ts';
import { type Side, sideOf } from './sides.ts';

export type Role = 'host' | 'port' | 'user' | 'password' | 'email' | 'other';

export interface Known {
  readonly field: Field;
  readonly role: Role;
  side: Side;
  /** The protocol that its label, placeholder, name or value speaks of. */
  readonly protocol: Protocol | null;
}

/** "Incoming mail server POP3" leaves no doubt what it is for, nor does "Address" under "IMAP". */
export const isForIncoming = ({ role, protocol, field }: Known): boolean =>
  role === 'host' &&
  protocol !== null &&
  (means(field.label, 'incoming_server') || field.context.some(({ text }) => /^(?:imap|pop3)$/i.test(text)));

/** "mailserver_login" is no server. */
const HOST_NAME = /\b(?:host(?:name)?|(?:mail|imap|pop)?server(?:name|addr(?:ess)?)?)\b(?! user| log)|^imap$/;
const PORT_NAME = /\bport\b|(?:imap|pop3?|server|mail)port\b/;
const USER_NAME = /\b(?:user(?:name|id)?|usr|log[io]n)\b|user(?:name)?$/;
const PASS_NAME = /\b(?:pass(?:word|wd)?|pwd?)\b|pass(?:word)?$/;
const EMAIL_NAME = /\be ?mail\b|\baddress\b/;
const HOST_VALUE = /^[a-z\d_-]+(?:\.[a-z\d_-]+){1,5}(?::\d{1,5})?$/i;

/** "POP address", beside a field that asks for the account. */
const ADDRESS = /addr?es|direc|endere|indiri|주소|地址/i;

/** An example of a server's name in a hint: "e.g. imap.example.com". */
const HOST_INSIDE = /(?:^|[\s(:])(?:imap|pop3?|mail)\.[\w-]+\.\w/i;

/** "Server:Port", "server and port"; but "server port" is a port. */
const PAIR = /[:/&,+(|、]|[^ ] \p{L}{1,3} [^ ]/u;

const TYPED = /^(?:text|password)$/;

/** next: the field behind it. */
export function know(field: Field, next?: Field): Known {
  const words = wordsOf(field);
  return {
    field,
    role: isBeforePort(field, next) ? 'host' : roleOf(field, words),
    side: sideOf(field, words),
    protocol: protocolOf(field, words),
  };
}

const wordsOf = ({ label, placeholder }: Field): string =>
  [...new Set([label, placeholder])].filter(Boolean).join(' | ');

/** "Address", and then a port; or what nothing known names, and then a port of mail. */
function isBeforePort(field: Field, next?: Field): boolean {
  const { role, type, label, value } = field;
  return (
    role === 'text' &&
    next !== undefined &&
    ((/^\S+$/.test(label) && ADDRESS.test(label)) ||
      (type === 'text' &&
        PORTS[Number(next.value)] !== undefined &&
        (value === '' || HOST_VALUE.test(value)) &&
        sense(label).any.size === 0 &&
        roleOf(field, wordsOf(field)) === 'other')) &&
    roleOf(next, wordsOf(next)) === 'port'
  );
}

function roleOf(field: Field, words: string): Role {
  if (field.role === 'password') return 'password';
  if (isPortList(field)) return 'port';
  if (isServerList(field)) return 'host';
  if (!TYPED.test(field.role) || field.type === 'textarea') return 'other';
  return roleOfLabel(field, words) ?? roleOfName(field) ?? roleOfValue(field, words) ?? 'other';
}

/** What is read says it. */
function roleOfLabel(field: Field, words: string): Role | null {
  const { sure, any } = sense(field.label);
  const has = (...concepts: Concept[]): boolean => concepts.some((concept) => any.has(concept));
  // "Inbound default client name": the way in alone makes no server.
  const short = words.split(' ').length < 3;
  const way = sure.has('incoming_server') || (field.seen && short);
  const out = sure.has('outgoing_server') || short;
  const server =
    has('server_name', 'mail_server') || (way && has('incoming_server')) || (out && has('outgoing_server'));
  const number = /^\d{1,5}$/.test(field.value);
  // Both in one field ("Server:Port"): the server is what is asked for.
  if (has('port') && (!server || number || PORT_NAME.test(field.name) || !PAIR.test(words))) return 'port';
  if (has('password') && !has('user_name'))
    return /\burl\b/i.test(words) || means(words, 'filter') ? 'other' : 'password';
  // "IMAP address"
  const address = short && only(named(words)) !== null && ADDRESS.test(words);
  if ((server || address) && !number) return 'host';
  return has('user_name') ? 'user' : null;
}

/** What the page's program calls it; "e-mail" is read before that. */
function roleOfName({ name, label }: Field): Role | null {
  const isEmail = means(label, 'email_address');
  if (PORT_NAME.test(name) && !isEmail) return 'port';
  if (PASS_NAME.test(name)) return 'password';
  // "delete_server_day"
  if (HOST_NAME.test(name) && !means(label, 'delete_from_server')) return 'host';
  if (isEmail) return 'email';
  if (USER_NAME.test(name)) return 'user';
  return EMAIL_NAME.test(name) ? 'email' : null;
}

/** What it holds, or shows as an example. */
function roleOfValue({ value, label }: Field, words: string): Role | null {
  if (only(named(words)) !== null && HOST_VALUE.test(value)) return 'host';
  if (HOST_INSIDE.test(words) || protocolOfHost(value)) return 'host';
  return label === '' && PORTS[Number(value)] ? 'port' : null;
}

/** A list of ports to choose from: it stands on one. */
function isPortList({ label, name, choices }: Field): boolean {
  const at = choices.find((choice) => choice.selected);
  if (!at || !/^\d{2,5}(?!\d)/.test(at.text)) return false;
  return PORT_NAME.test(name) || sense(label).any.has('port');
}

/** A list of servers to choose from, each by its name; "POP Paris (paris.example.net)" is a point of presence, "POP SSL (…)" is none. */
const isServerList = ({ role, label, choices }: Field): boolean =>
  /^(?:select|listbox)$/.test(role) &&
  choices.length > 0 &&
  choices.every(({ text }) => HOST_VALUE.test(/^(?!pop [^(st]).*\((.*)\)$/i.exec(text)?.[1] ?? text)) &&
  means(label, 'server_name', 'incoming_server', 'mail_server');

function protocolOf(field: Field, words: string): Protocol | null {
  const said: Named = named(words);
  if (both(said)) return null;
  const word = first(said) ?? only(namedIn(field.name));
  if (word) return word;
  return protocolOfHost(field.value) ?? protocolOfHost(field.placeholder);
}
