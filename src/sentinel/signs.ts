/**
 * First questions to a page, asked in the browser's own languages. A selector or an XPath test that ends in a number or a yes
 * makes no element visible to the script: on most pages that would be most of what a look costs (docs/performance.md).
 * Written out in full, because the script is compiled anew in each page.
 */

/** Widgets that stand for a choice, and fields that cannot be typed into; their words stand in elements of any kind. */
const WIDGETS =
  'input[readonly],[role=combobox],[role=listbox],[role=radio],[role=checkbox],[role=switch],[role=tab],[role=option],[aria-pressed],[aria-haspopup=listbox]';

/** Controls that name a protocol or one of its ports in an attribute, and widgets. */
const NAMED = `:is(input,select,option):is([name*=pop i],[name*=imap i],[id*=pop i],[id*=imap i],[value*=pop i],[value*=imap i],[placeholder*=pop i],[placeholder*=imap i],[aria-label*=pop i],[aria-label*=imap i],[value="110"],[value="143"],[value="993"],[value="995"]),${WIDGETS}`;

/** Else a setup has a secret to ask for, or something to choose or to press. */
const CHOICES = `select,button,[type=password],[type=radio],[type=checkbox],[href^="javascript:"],${NAMED}`;

/** Generous: what passes is read closely. Small letters only where a word is a choice or a name: elsewhere they are in "popular". */
const SAYS = `[contains(.,'POP')or contains(.,'Pop')or contains(.,'pop3')or contains(translate(.,'IMAP','imap'),'imap')]`;
const WORDS = `boolean(//option[contains(.,'pop')]|//label[contains(.,'pop')]|//text()[not(parent::script|parent::style)]${SAYS})`;

/** XPathResult.BOOLEAN_TYPE and .UNORDERED_NODE_ITERATOR_TYPE, without making the interface visible. */
const BOOLEAN = 3;
const ITERATOR = 4;

/** Might a closer look find a setup? Never no where one is, but for shadow roots. */
export function hasSigns(page: Document): boolean {
  if (page.querySelectorAll(CHOICES).length === 0) return false;
  if (page.querySelectorAll(NAMED).length > 0) return true;
  // XPath knows HTML's names only in HTML.
  return page.contentType !== 'text/html' || page.evaluate(WORDS, page, null, BOOLEAN).booleanValue;
}

/** Words of addresses, which are English in most languages' applications, and of titles. */
const HINT = /mail|imap|pop3|inbox|account|setting|config|set-?up|admin|preference/i;

/** Is this a page on which an account may be set up, by its address or title? Decides only how soon its shadow roots are searched. */
export function hasHint(page: Document): boolean {
  return HINT.test(page.URL) || HINT.test(page.title);
}

/** Elements that may have a shadow root: those with a hyphen in their name. At most `most`. */
export function hostsIn(page: Document, most: number): Element[] {
  const found: Element[] = [];
  const names = page.evaluate("//*[contains(local-name(),'-')]", page, null, ITERATOR);
  for (let node = names.iterateNext(); node && found.length < most; node = names.iterateNext())
    if (node instanceof Element) found.push(node);
  return found;
}
