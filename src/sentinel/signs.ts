/**
 * Questions to a page, answered by the browser's own code. An element that becomes visible to a script costs more than all else
 * here, and each kilobyte of code is compiled anew in every page: so patterns stand where they are not read until they are needed
 * (docs/performance.md).
 */

/*
 * Strings and not literals, which the browser would check in every page; with the letters' codes, so that the script stays Latin-1.
 */

/** Titles of such pages, in many languages: there a setting may be in a shadow root, or be drawn later. Small letters: the flag `i` is half of such a pattern's price. */
const TITLE =
  'mail|imap|pop3|inbox|account|setting|channel|corre[iou]|courri|e-?post|po(?:st(?:a|fach)|czt|[\u0161\u0219]t)|pa\u0161tas|kont[oi]|in[dn]?st[ei\u00e4]ll|configur|param[e\u00e8]tr|impostazion|ustawie|nastav|asetuks|be\u00e1ll\u00edt|set\u0103ri|nustatym|seade[dt]|\u043f\u043e[\u0447\u0448]\u0442|\u043d\u0430(?:\u0441\u0442\u0440\u043e|\u043b\u0430\u0448)|\u03c1\u03c5\u03b8\u03bc|\u03b1\u03bb\u03bb\u03b7\u03bb\u03bf\u03b3\u03c1|[\u90ae\u90f5]|[\u8a2d\u8bbe][\u5b9a\u7f6e]|\u30e1\u30fc\u30eb|\uba54\uc77c|\uc124\uc815|\u0628\u0631\u064a\u062f|\u0625\u0639\u062f\u0627\u062f|\u0627\u06cc\u0645\u06cc\u0644|\u05d3\u05d5\u05d0|\u05d4\u05d2\u05d3\u05e8|\u092e\u0947\u0932|\u0938\u0947\u091f\u093f\u0902\u0917|\u0e40\u0e21\u0e25|\u0e15\u0e31\u0e49\u0e07\u0e04\u0e48\u0e32|th\u01b0|c\u00e0i \u0111\u1eb7t|ayar';

/** How a protocol is written in every language; scripts in the page say `.pop()`, and others pop-up. Between one element's text and the next's there may be no space. No flag `i`: tables of cases are made when it is first used. */
const PROTOCOL =
  '[Pp](?:op|OP)3|(?:(?<![.\\w-])a?pops?\\b|(?<![A-Z.-])A?P(?:op[Ss]?\\b|OP(?:[Ss]?\\b|(?=[A-Z][a-z]))))(?!-?[Uu]p|\\()';

/** A closed list, which shows no choice, beside a password that is no log-in's. Asked of the root, so that no element is made known to this script. */
const CLOSED =
  ':root:has([type=password]:not([name*=login i])):has(input[readonly],[aria-haspopup=listbox][aria-expanded=false])';

/**
 * Does the document speak of a protocol? Its text by a range: any element would be a new interface to this script. The letters are
 * looked for first, which the browser does in one go; the pattern is made where they are and asked only of what is around them.
 */
export function isOpen(page: Document): boolean {
  const all = page.createRange();
  all.selectNodeContents(page);
  const text = all.toString();
  if (text.includes('IMAP') || text.includes('imap') || text.includes('Imap')) return true;
  for (const word of ['POP', 'Pop', 'pop'])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (RegExp(PROTOCOL).test(text.slice(at < 2 ? 0 : at - 2, at + 8))) return true;
  return false;
}

/** May it do so where its text does not show? */
export const mayHide = (page: Document): boolean =>
  page.querySelectorAll(CLOSED).length > 0 || RegExp(TITLE).test(page.title.toLowerCase());
