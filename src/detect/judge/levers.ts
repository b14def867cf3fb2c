/** Controls whose positions mean something: a protocol, an encryption, whether mail stays. */
import type { Protocol, Security } from '../../setup/setup.ts';
import type { Choice } from '../control.ts';
import type { Field } from '../read/fields.ts';
import { splitName } from '../read/names.ts';
import type { Lever, Pull } from '../reading.ts';
import { type Concept, means, sense } from './concepts.ts';
import { both, connectionIn, first, named, namedIn, only } from './protocol-words.ts';

const choose = (choice: Choice): Pull => ({ how: 'choose', choice });
const check = (on: boolean): Pull => ({ how: 'check', on });

/** What the person reads counts first; the machine's value only where the words say nothing. */
export function protocolOfChoice(choice: Choice): Protocol | null {
  const text = named(choice.text);
  if (both(text))
    return /[/,&+]| (?:and|or|und|et|y|e|ve|i) /u.test(choice.text) && Math.abs(text.pop3 - text.imap) < 9
      ? null
      : first(text);
  const word = first(text);
  if (word) return word;
  if (sense(choice.text).any.has('outgoing_server')) return null;
  const value = splitName(choice.value);
  return connectionIn(choice.value)?.protocol ?? only(namedIn(value));
}

export function protocolLever(field: Field): Lever<Protocol> | null {
  if (field.role === 'checkbox' || field.role === 'switch') return booleanLever(field);
  if (field.role === 'text' || field.role === 'password' || field.role === 'multiselect') return null;
  const options = field.choices.flatMap((choice) => {
    const protocol = protocolOfChoice(choice);
    return protocol ? [{ means: protocol, pull: choose(choice) }] : [];
  });
  return options.length > 0 ? { control: field, options } : null;
}

/** "Use IMAP" that means POP3 when it is off. Whether it does is for the form to say. */
function booleanLever(field: Field): Lever<Protocol> | null {
  const protocol = only(named(field.label));
  if (
    protocol !== 'imap' ||
    !/^(?:use |is |verwende |utiliser |usar |usa |gebruik )?imap\d?$/i.test(field.label.trim())
  )
    return null;
  return {
    control: field,
    options: [
      { means: 'imap', pull: check(true) },
      { means: 'pop3', pull: check(false) },
    ],
  };
}

const SSL = /(?<![a-z])(?:ssl|tls)(?![a-z])|imaps\b|pop3s\b|\bpops\b|secure (?:imap|pop)|(?:imap|pop3?)-?(?:ssl|tls)/i;
const NOT_TLS = /no-?tls|notls|no-?ssl|without (?:ssl|tls)/i;

export function securityOfText(text: string, value = ''): Security | null {
  const { any } = sense(text);
  if (any.has('starttls') || /start[-_ ]?tls|\bstls\b/i.test(text))
    return any.has('none_security') ? 'unknown' : 'starttls';
  if (NOT_TLS.test(text) || any.has('none_security')) return 'none';
  if (SSL.test(text) || any.has('ssl_tls'))
    return /^tls$/i.test(text.trim()) && /^(?:tls|starttls)$/i.test(value) ? 'starttls' : 'tls';
  if (text === '' && value !== '') return securityOfText(value.replace(/_/g, ' '));
  return null;
}

export function securityLever(field: Field, alone: boolean): Lever<Security> | null {
  if (field.role === 'checkbox' || field.role === 'switch') {
    const security = securityOfText(field.label) ?? (means(field.label, 'security') ? 'tls' : null);
    if (!security || security === 'none' || means(field.label, 'certificate', 'disable')) return null;
    return {
      control: field,
      options: [
        { means: security, pull: check(true) },
        { means: 'none', pull: check(false) },
      ],
    };
  }
  // Whether a certificate is looked at is another question than whether there is one.
  if (field.choices.length === 0 || field.choices.some((choice) => /cert/i.test(choice.text))) return null;
  // "TLS" beside "SSL" is the upgrade; alone it is TLS from the first byte.
  const texts = field.choices.map((choice) => choice.text.trim().toLowerCase());
  const pair =
    texts.some((text) => /^ssl\b/.test(text)) &&
    texts.some((text) => /^tls$/.test(text)) &&
    !texts.some((text) => text.includes('starttls'));
  const labelled =
    means(field.label, 'security', 'ssl_tls', 'starttls') ||
    /\b(?:ssl|tls|encrypt\w*|secur\w*|crypt\w*)\b/.test(field.name);
  const options = field.choices.flatMap((choice) => {
    const text = choice.text.trim();
    const yes = labelled && isState(text, 'on', 'yes', 'enable');
    const no = labelled && isState(text, 'off', 'no', 'none', 'disable', 'never');
    const security =
      pair && /^tls$/i.test(text)
        ? 'starttls'
        : (securityOfText(text, choice.value) ?? (yes ? 'tls' : no ? 'none' : null));
    return security ? [{ means: security, pull: choose(choice) }] : [];
  });
  const kinds = new Set(options.map((option) => option.means));
  if (!labelled && (kinds.size < 2 || !alone)) return null;
  return options.length > 0 ? { control: field, options } : null;
}

const isState = (
  text: string,
  ...states: readonly ('on' | 'off' | 'yes' | 'no' | 'none' | 'enable' | 'disable' | 'never')[]
): boolean => means(text, ...states);

/** About something else than the server's copy of what was fetched. */
const NOT_COPY =
  /attach|unread|\berror|fail|duplicat|spam|forward|unprocessed|original(?!.*(?:messages?|mail|server))|destination|target|local folder|\bsent\b|\bbody\b/i;
/** Words that make a bare "keep" or "delete" one about mail that was fetched. */
const ABOUT_MAIL: readonly Concept[] = [
  'fetch_mail',
  'download_mail',
  'delete_after_days',
  'mail_server',
  'incoming_server',
];
/** A bare word can be the whole label; in a longer one it means anything. */
const BARE = 2;

/** true: mail stays, false: it goes, null: the words do not say. */
export function keepOfText(text: string, name = '', lenient = false): boolean | null {
  // To expunge is to tidy up what IMAP clients deleted, not to take mail away.
  if (NOT_COPY.test(text) || NOT_COPY.test(name) || /expunge/i.test(text)) return null;
  const { sure, any } = sense(text);
  const bare = text.trim().split(/\s+/).length <= BARE;
  const strong = (concept: Concept): boolean =>
    sure.has(concept) ||
    (any.has(concept) && (lenient || bare || ABOUT_MAIL.some((other) => any.has(other)) || keepOfName(name) !== null));
  if (strong('leave_on_server')) return true;
  if (sure.has('delete_when_deleted')) return null;
  if (strong('keep_copy')) return true;
  if (!strong('delete_from_server') && !(any.has('delete_after_days') && keepOfName(name) === false)) return null;
  // "Don't let programs delete": the refusal comes first and turns it round.
  return /^(?:don['’]t|do not|never|nicht|ne pas|no )/i.test(text.trim());
}

export function keepLever(field: Field, inMail: boolean): Lever<boolean> | null {
  const own = keepOfText(field.label, field.name);
  const byName = keepOfName(field.name);
  if (field.role === 'checkbox' || field.role === 'switch') {
    const keep = own ?? (inMail && !sense(field.label).sure.size ? byName : null);
    return keep === null
      ? null
      : {
          control: field,
          options: [
            { means: keep, pull: check(true) },
            { means: !keep, pull: check(false) },
          ],
        };
  }
  if (field.choices.length < 2) return null;
  const about = own ?? (means(field.label, 'delete_after_days', 'archive') ? false : byName);
  const said = named(`${field.label} ${field.context[0]?.text ?? ''}`);
  const lenient = about !== null || first(said) !== null || means(field.label, 'fetch_mail', 'download_mail');
  const options = field.choices.flatMap((choice) => {
    const keep = keepOfChoice(choice, about, lenient);
    return keep === null ? [] : [{ means: keep, pull: choose(choice) }];
  });
  const known = options[0];
  const rest = field.choices.filter(
    (choice) => !options.some((option) => option.pull.how === 'choose' && option.pull.choice === choice),
  );
  // Of two ways one is understood: the other is its opposite.
  if (about !== null && field.choices.length === 2 && known && rest[0])
    options.push({ means: !known.means, pull: choose(rest[0]) });
  const mixed = new Set(options.map((option) => option.means)).size > 1;
  const after = means(field.label, 'fetch_mail', 'download_mail') && options.some((option) => !option.means);
  return options.length > 0 && (mixed || about !== null || after) ? { control: field, options } : null;
}

const KEEP_NAME = /\b(?:leave|keep|no ?delete|lmos)\b.*\b(?:server|mail|copy|messages?|msgs?)\b|\bkeep\b$|\bleave\b/;
const DELETE_NAME =
  /\b(?:delete|remove|expunge|purge)\b.*\b(?:server|mails?|emails?|fetch\w*|messages?|download\w*|after|retriev\w*)|\bm?mark deleted\b|\bis deleted\b|\b(?:mails?|messages?|bounce)\b.*\bdelete\b/;

function keepOfName(name: string): boolean | null {
  if (KEEP_NAME.test(name)) return true;
  return DELETE_NAME.test(name) ? false : null;
}

function keepOfChoice(choice: Choice, about: boolean | null, lenient: boolean): boolean | null {
  const said = keepOfText(choice.text, '', lenient);
  if (said !== null) return said;
  // "Delete after import" names no time: it goes at once.
  if (means(choice.text, 'delete_after_days') && !/\d/.test(choice.text) && about !== null) return false;
  if (means(choice.text, 'delete_after_days') || /\d/.test(choice.text)) {
    if (about === null) return null;
    return /\d/.test(choice.text) || about; // mail stays for some days or messages
  }
  const yes = means(choice.text, 'yes', 'on', 'enable', 'always');
  const no = means(choice.text, 'no', 'off', 'disable', 'never', 'none');
  if (about !== null && yes !== no) return yes ? about : !about;
  if (means(choice.text, 'at_once')) return false;
  return means(choice.text, 'archive') && about === false ? true : null;
}

/** The meaning that a lever stands on now; null where it stands on none. */
export function standsOn<Meaning>(lever: Lever<Meaning>): Meaning | null {
  for (const { means: meaning, pull } of lever.options) {
    if (pull.how === 'check' ? lever.control.checked === pull.on : pull.choice.selected) return meaning;
  }
  return null;
}
