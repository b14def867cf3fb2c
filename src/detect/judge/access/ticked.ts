/** A tick or a drawn switch that lets one protocol in, or both, or keeps it out. */
import type { Protocol } from '../../../setup/setup.ts';
import { both, first, named, only } from '../../vocabulary/protocol-names.ts';
import { means, sense } from '../concepts.ts';
import { check } from '../levers/pull.ts';
import { type Field, wideBox } from '../page.ts';
import type { Known } from '../roles.ts';
import { isBarred } from './barred.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

/** Between a switch and the title that names its protocol stands a line of explanation at most. */
const NEAR = 2;
/** "IMAP.AccessAsUser.All", "mail.imap", "MailAccount::POP3": the name of a permission, a property or a setting. */
const IDENTIFIER = /(?:IMAP|POP3?)(?:\.|::)[A-Z]|[a-z]\.(?:imap|pop3?)\b(?!\.)|\w::(?:IMAP|POP3|imap|pop3)/;
/** "IMAP (TLS)", "IMAP (port 993)" and "IMAP over SSL" are services like "IMAP". */
const ENCRYPTED = /\([^)]*[Pp]ort:? \d+\)|(?:\(|^(?:IMAP|POP3?) (?!use)\p{Ll}{2,6} )(?:SSL|TLS|ssl|tls)\)?$/u;
/** "IMAP", "Block IMAP access" and, under it, a sentence on what it does: "The same folders on all your devices", but not where a program listens. */
const EXPLAINED = /(?<=^(?:IMAP4?|POP-?3?) |\p{Ll} )(?!Port)\p{Lu}\S*\p{Ll}(?: \S+){4}.*/u;
/** "Access by web mail" is another service. */
const OTHER = /web|sync|smtp|веб|وب|ويب|ウェブ|网页|網頁|웹|เว็บ/i;
/** "imap.example.org:993" and nothing else. */
const SERVER = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/;

/** "Open Settings → POP3/IMAP", "'Allow IMAP access' is switched on": it tells of a control elsewhere. */
const ELSEWHERE = /→|["„“«][^"“”»]*\b(?:imap|pop3?)\b[^"“”»]*["“”»]/i;

/** states: switches beside it say "active" where this one says "inactive", so its label is its state and no verb. */
export function ticked(known: Known, states: boolean): Switch[] | null {
  const { field } = known;
  const protocol = protocolOfLabel(field);
  if (
    !protocol ||
    IDENTIFIER.test(field.label) ||
    ELSEWHERE.test(field.label) ||
    /auth|mark|as read|\bssl\b|\btls\b|folder|subscri|port\b/i.test(
      field.label.replace(ENCRYPTED, '').replace(EXPLAINED, ''),
    )
  )
    return null;
  const state = saysState(field) && (states || COLON.test(field.label));
  // "Off" on one side and "on" on the other, or both in it, are the states that it has.
  const bothSides = isStateWord(field.label) && means(field.box.words ?? '', 'enable');
  // "Block access by:" over ticks that are but names.
  const over = field.context[0]?.text ?? '';
  const short = field.label.replace(EXPLAINED, '');
  const label = means(short, 'disable') ? short : field.label;
  const verb = means(label, 'enable', 'disable') || first(named(over)) ? label : over;
  const barred = means(verb, 'disable') || isBarred(label);
  const inverse = !state && !bothSides && barred && !means(verb, 'enable');
  const options = [
    { means: !inverse, pull: check(true) },
    { means: inverse, pull: check(false) },
  ];
  return [{ known, protocol, lever: { control: field, options }, said: null }];
}

function protocolOfLabel(field: Field): Protocol | 'both' | null {
  const said = named(field.label);
  // "Allow SMTP sending (used by POP3/IMAP clients)": what comes first is what is switched, but not in a list of all three.
  const smtp = field.label.toLowerCase().search(/smtp/);
  const at = Math.min(...[said.pop3, said.imap].filter((place) => place >= 0));
  if (smtp >= 0 && smtp < at && !/smtp\W+(?:imap|pop)/i.test(field.label)) return null;
  if (both(said)) return 'both';
  const word = first(said);
  if (word) return word;
  // "Access by mail programs", and the words over it name both.
  const near = field.context.slice(0, NEAR);
  const title = near.find((one) => one.heading && first(named(one.text)) !== null);
  // "Enable forwarding" under "Forwarding", on a page "Forwarding and IMAP".
  const other = near[0];
  if (
    other?.heading &&
    other !== title &&
    !isStateWord(other.text) &&
    !means(other.text, 'client_access', 'mail_client') &&
    field.label.toLowerCase().includes(other.text.toLowerCase())
  )
    return null;
  const programs =
    !OTHER.test(field.label) &&
    (sense(field.label).sure.has('client_access') ||
      (!title && means(field.label, 'enable') && means(field.label, 'client_access')));
  if (programs && (field.context.some(({ text }) => both(named(text))) || both(named(wideBox(field.box).words ?? ''))))
    return 'both';
  // Beside a server's name it is an account of a list that is switched.
  return title &&
    !OTHER.test(field.label) &&
    !near.some(({ text }) => SERVER.test(text) || IDENTIFIER.test(text)) &&
    generic(field.label)
    ? only(named(title.text))
    : null;
}

/** A label such as "Enabled" that leaves it to the words over it to say what. */
const generic = (label: string): boolean =>
  label.split(' ').every((word) => word === '' || means(word, 'enable', 'disable', 'on', 'off', 'yes', 'no')) ||
  means(label, 'enable', 'disable');

/** "Status: off". */
const COLON = /[:\uff1a]\s*\S+$/;

/** The last word. */
export const endOf = (label: string): string => label.split(/\s+/).at(-1) ?? '';

/** "Inactive", and "IMAP Inactive" beside a drawn switch that is off: the state stands under its name. */
export const saysState = ({ label, role, checked }: Field): boolean =>
  isStateWord(label) || (role === 'switch' && isStateWord(endOf(label)) && stateOf(endOf(label)) === checked);

/** One word: "Inactive". */
const isStateWord = (label: string): boolean => !/\s/.test(label) && means(label, 'enable', 'disable');
