import { MAX_HITS } from '../setup/budgets.ts';

/** The protocols are written so in every language. Word boundaries also between small and capital letters: `usePop`; a pop-up is none. */
const WORDS = /(?:^|[^a-z])a?pop(?:3?s?(?![a-z\u00df-\u024f]|-up)|3)|imap|Pop3?(?![a-z])|POP3/i;

/** One of the ports of RFC 8314, 1939 and 3501, alone in a field. */
const PORT = /^(?:110|143|99[35])$/;

/** Of an account's URI, e.g. `imap+ssl://…`, the scheme is read and never what stands before the @. */
const SCHEME = /^[a-z0-9+.-]+(?=:\/\/)/i;

const MAYBE =
  "[contains(.,'IMAP')or contains(.,'imap')or contains(.,'Imap')or contains(.,'POP')or contains(.,'pop')or contains(.,'Pop')]";

/** Words are those of a setting if they are a title or stand in one row with something to set or to press. */
const NEAR =
  "[not(parent::script or parent::style)][ancestor::*[position()<5][self::label or self::option or self::legend or self::th or self::dt or self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or @role='heading'or .//select or .//input[not(@type='hidden')]or .//button or .//*[@role]or .//a[@href='#'or starts-with(@href,'javascript:')]]]";

const PLACES = `//text()${MAYBE}${NEAR}|(//input|//select|//option|//button|//*[@role])/@*[name()!='class']${MAYBE}`;

/** Fields of which only the script knows what they hold, and closed lists that show no choice. */
const FIELDS =
  'input:not([type=hidden],[type=submit],[type=image],[type=file],[type=password],[type=radio],[type=checkbox])';
const CLOSED = 'input[readonly],:is([role=combobox],[aria-haspopup=listbox])[aria-expanded=false]';

const ITERATOR = 4; // XPathResult.UNORDERED_NODE_ITERATOR_TYPE

function says(text: string): boolean {
  return WORDS.test(text.includes('@') ? (SCHEME.exec(text)?.[0] ?? '') : text);
}

/** Could there be a mail setup in this document? Generous, and deaf to all but settings. */
export function isPlausible(page: Document): boolean {
  return hasWords(page) || hasValues(page);
}

function hasWords(page: Document): boolean {
  // XPath knows HTML's names only in HTML.
  if (page.contentType !== 'text/html') return WORDS.test(page.documentElement.textContent);
  const places = page.evaluate(PLACES, page, null, ITERATOR);
  for (let left = MAX_HITS; left > 0; left--) {
    const place = places.iterateNext();
    if (!place) return false;
    if (says(place.nodeValue ?? '')) return true;
  }
  return true;
}

function hasValues(page: Document | ShadowRoot): boolean {
  // A closed list beside a password that is no log-in's may well be the choice of a protocol.
  if (page.querySelector('[type=password]:not([name*=login i])') && page.querySelector(CLOSED)) return true;
  let left = MAX_HITS;
  for (const field of page.querySelectorAll(FIELDS)) {
    if (left-- === 0) return true;
    if (field instanceof HTMLInputElement && (PORT.test(field.value) || says(field.value))) return true;
  }
  return false;
}

/** The same of a shadow root, in which XPath may not look. */
export function isPlausibleRoot(root: ShadowRoot): boolean {
  for (const control of root.querySelectorAll('select,input,button,[role]')) {
    if (WORDS.test(root.textContent ?? '')) return true;
    for (const { name, value } of control.attributes) if (name !== 'class' && says(value)) return true;
  }
  return hasValues(root);
}

/** Elements that may have a shadow root: those with a hyphen in their name. At most `most`. */
export function hostsIn(page: Document, most: number): Element[] {
  const found: Element[] = [];
  const names = page.evaluate("//*[contains(local-name(),'-')]", page, null, ITERATOR);
  for (let node = names.iterateNext(); node && found.length < most; node = names.iterateNext())
    if (node instanceof Element) found.push(node);
  return found;
}
