import type { ToBackground } from '../platform/messages.ts';
import { LOOKS_AFTER_ACT } from '../setup/budgets.ts';
import { isCandidate, isOpen } from './signs.ts';

/*
 * The script in every page: can a mail setup be ruled out here? It asks when the page is there, and then follows the person
 * rather than the page. Each interface of the DOM, the extension's own API, each timer, each function and each hundred bytes
 * cost when they are first used, in every page anew: so it is flat and small, and what few pages need is in the scout, which
 * it sends for and then leaves everything to (docs/performance.md).
 */

/** What a person does before a form appears; a key that presses a button is a click as well. */
const ACTS = ['click', 'focusin', 'change'];

/** How many elements there were at the last look: the browser knows it without a walk while nothing changes. */
let count = 0;
let next = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The element that the person acted in may hide its form in a shadow root: then there is nothing to be seen from here. */
function act({ target }: Event): void {
  if (target instanceof Element && target.localName.includes('-')) {
    ask();
    return;
  }
  count = 0; // a value may have been set since, which is no new element
  next = 0;
  clearTimeout(timer);
  timer = setTimeout(look);
}

function look(): void {
  const now = document.getElementsByTagName('*').length;
  if (now !== count && isOpen(document)) {
    ask();
    return;
  }
  count = now;
  const time = LOOKS_AFTER_ACT[++next];
  if (time) timer = setTimeout(look, time - (LOOKS_AFTER_ACT[next - 1] ?? 0));
}

function ask(): void {
  clearTimeout(timer);
  for (const type of ACTS) removeEventListener(type, act, true);
  const message: ToBackground = { type: 'candidate' };
  try {
    chrome.runtime.sendMessage(message).catch(follow); // the background could not be woken: ask again after the next act
  } catch {
    // an update has orphaned this script
  }
}

function follow(): void {
  for (const type of ACTS) addEventListener(type, act, true);
}

follow();
if (isCandidate(document)) ask();
// A frame or a window that a script fills later has no other beginning, and none to act in it yet.
else if (document.URL === 'about:blank') look();
