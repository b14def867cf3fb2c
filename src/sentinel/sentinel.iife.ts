import type { ToBackground } from '../platform/messages.ts';
import { LOOKS_AFTER_ACT, LOOKS_AFTER_CHANGE } from '../setup/budgets.ts';
import { ACTS } from './acts.ts';
import { isCandidate, isOpen } from './signs.ts';

/*
 * The script in every page: can a mail setup be ruled out here? It asks when the page is there, at its first few changes, and
 * then follows the person rather than the page. Each interface of the DOM, the extension's own API, each timer, each function and each hundred bytes
 * cost when they are first used, in every page anew: so it is flat and small, and what few pages need is in the scout, which
 * it sends for and then leaves everything to (docs/performance.md).
 */

/** How many elements there were at the last look: the browser knows it without a walk while nothing changes. */
let count = 0;
let next = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let changes = 0;
let left = false;
/** Let go at each change, and for good after a few: a busy page would pay for all. */
const observer = new MutationObserver(() => {
  observer.disconnect();
  setTimeout(glance, LOOKS_AFTER_CHANGE[changes++]);
});

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
  const now = document.all.length;
  if (now !== count && isOpen(document)) {
    ask();
    return;
  }
  count = now;
  const time = LOOKS_AFTER_ACT[++next];
  if (time) timer = setTimeout(look, time - (LOOKS_AFTER_ACT[next - 1] ?? 0));
}

/** The page has changed by itself. */
function glance(): void {
  if (left) return;
  if (isOpen(document)) ask();
  else watch();
}

function watch(): void {
  if (changes < LOOKS_AFTER_CHANGE.length) observer.observe(document, { childList: true, subtree: true });
}

function ask(): void {
  left = true;
  observer.disconnect();
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
  left = false;
  for (const type of ACTS) addEventListener(type, act, true);
}

follow();
if (isCandidate(document)) ask();
else watch();
