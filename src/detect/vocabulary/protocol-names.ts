import type { Protocol } from '../../setup/setup.ts';
import { isAscii } from './letters.ts';

/*
 * The two names in all their spellings: POP, POP3, POP-3, POP3S, APOP, KPOP; IMAP, IMAP4, IMAPS, imapssl, "/imap/ssl"; "POP۳", "İMAP".
 * A Latin letter or a digit beside them makes them part of another word (klimapolitik, popular); other scripts do not.
 * They are Latin everywhere: all of fold.ts would weigh on every page for them.
 */
const POP = /(?<![a-z\d])[ak]?s?pop(?:[ -]?\d)?(?:s|ssl|tls)?(?![a-z\d])(?![ -](?:up|art|music|rock|out)\b|-in\b)/;
const IMAP = /(?<![a-z\d])imap(?:2|4(?:rev[12])?)?(?:s|ssl|tls)?(?![a-z\d])/;
/** With something that music and pop-ups have not. */
const SURE_POP = /pop[ -]?\d(?!\d)|[ak]pop/;

/** What else a list of kinds of mailboxes names. */
export const MAILBOXES = /\b(?:exchange|ews|graph|gmail|outlook|office 365)\b/i;

/** As ASCII: Latin letters are letters, all digits digits, and full-width signs the same to a person. Most texts are so already; Unicode's classes cost 0.7 ms at their first use in a page. */
const plain = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\u0307/g, '')
        .replace(/\u0131/g, 'i')
        .replace(/(?![ -~])\p{Script=Latin}/gu, 'x')
        .replace(/(?![ -~])\p{Nd}/gu, '0')
        .replace(/\p{Pd}/gu, '-');

/** Names written together with what they belong to, in attributes only: imaphost, useimap, pop3port. */
const POP_NAME =
  /(?:^| )(?:is|use|enable|no|disable|allow|has)?pop(?:3\w*|(?:host|server|port|user|pass|ssl|tls|access|keep|account|mail|method)\w*)?(?= |$)/;
const IMAP_NAME = /(?:^| )(?:is|use|enable|no|disable|allow|has)?imap\w*(?= |$)/;

export interface Named {
  readonly pop3: number;
  readonly imap: number;
}

/** Most texts are told apart by this alone. */
const MAYBE = /[mM][aA][pP]|[pP][oO][pP]|[\uff00-\uffef]/;
const NEITHER: Named = { pop3: -1, imap: -1 };

/** Where the text names each protocol first; -1 where it does not. */
export function named(text: string): Named {
  if (!MAYBE.test(text)) return NEITHER;
  const read = plain(text);
  return { pop3: read.includes('pop') ? read.search(POP) : -1, imap: read.includes('imap') ? read.search(IMAP) : -1 };
}

export function namedIn(name: string): Named {
  return { pop3: name.search(POP_NAME), imap: name.search(IMAP_NAME) };
}

/** In a longer label the first protocol word is the one meant. */
export function first({ pop3, imap }: Named): Protocol | null {
  if (pop3 < 0 && imap < 0) return null;
  if (pop3 < 0) return 'imap';
  return imap < 0 || pop3 < imap ? 'pop3' : 'imap';
}

/** The one protocol that is named; null where none or both are. */
export function only({ pop3, imap }: Named): Protocol | null {
  if (pop3 >= 0 && imap >= 0) return null;
  return first({ pop3, imap });
}

export const both = ({ pop3, imap }: Named): boolean => pop3 >= 0 && imap >= 0;

/** "pop" without its number also means music, pop-ups and popularity. */
export const isBarePop = (text: string): boolean => {
  const read = plain(text);
  return !IMAP.test(read) && POP.test(read) && !SURE_POP.test(read);
};
