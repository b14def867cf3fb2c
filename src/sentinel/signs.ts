/**
 * Questions to a page, answered by the browser's own code. An element that becomes visible to a script costs more than all else
 * here, and each kilobyte of code is compiled anew in every page: so the questions are data (docs/performance.md).
 */

/** Without any of these no mailbox is set up in a page, unless its title says that accounts or settings are. The one question that every page is asked. */
const CHOICES =
  'select,[type=password],[type=radio],[type=checkbox],[role=switch],[role=combobox],[name*=imap i],[name*=pop3 i],[value*=imap i],:not(:defined)';

/** Titles of such pages, in many languages: there a setting may be a mere link, in a shadow root, or be drawn later. Escaped: the script stays Latin-1. */
const HINT =
  /mail|imap|pop3|inbox|account|setting|channel|correo|courri|po(?:st(?:a|fach)|czt|\u0161t)|\u043f\u043e[\u0447\u0448]\u0442|\u043d\u0430(?:\u0441\u0442\u0440\u043e|\u043b\u0430\u0448)|[\u90ae\u90f5]|[\u8a2d\u8bbe][\u5b9a\u7f6e]|\u30e1\u30fc\u30eb|\uba54\uc77c|\u0628\u0631\u064a\u062f|\u05d3\u05d5\u05d0/i;

/** The protocols are written so in every language. No flag `i`: tables of cases are made when it is first used. */
const SAYS = /[Ii](?:map|MAP)|[Pp](?:op|OP)3|\b[Aa]?[Pp](?:op|OP)[Ss]?\b/;

/** Controls that name a protocol or its port in an attribute; a closed list, which shows no choice, beside a password. */
const NAMED =
  ':is(input,select,option,[role]):is([name*=pop i],[name*=imap i],[id*=imap i],[value*=imap i],[placeholder*=imap i],[value="110"],[value="143"],[value="993"],[value="995"]),:root:has([type=password]):has(input[readonly],[aria-haspopup=listbox][aria-expanded=false])';

/** Can a mail setup not be ruled out? Text of the whole document by a range: any element would be a new interface to this script. */
export function isOpen(page: Document): boolean {
  const all = page.createRange();
  all.selectNodeContents(page);
  return SAYS.test(all.toString()) || page.querySelector(NAMED) !== null;
}

/** The same before the person has done anything, when most pages must be left with one question. */
export const isCandidate = (page: Document): boolean =>
  (page.querySelectorAll(CHOICES).length > 0 && isOpen(page)) || HINT.test(page.title);
