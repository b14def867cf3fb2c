import type { ToBackground } from '../platform/messages.ts';
import { LOOKS_AFTER_ACT, MAX_LOOKS_AT_NOTICES, NOTICES_TOGETHER } from '../setup/budgets.ts';
import { isOpen, mayHide } from './signs.ts';

/*
 * The script in every page: can a mail setup be ruled out here? The browser itself notices what may belong to one (notice.css);
 * otherwise the script follows the person and not the page. Each interface of the DOM, the extension's own API, each timer, each
 * function and each hundred bytes cost when they are first used, in every page anew: so nothing is touched until something is
 * noticed, it is flat and small, and what few pages need is in the scout, which it sends for and then leaves everything to
 * (docs/performance.md).
 */

/** How many elements there were at the last look: the browser knows it without a walk while nothing changes. */
let count = 0;
let next = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let left = false;
/** The highest of the three kinds that notice.css tells apart. */
let noticed = 0;
/** Until then, by the events' clock, what is shown came together with what was looked at. */
let rest = 0;
let looks = 0;

/** Its events are ours, for good: some pages take any animation of a field for the browser's having filled it. */
function notice(event: AnimationEvent): void {
  const [, kind] = event.animationName.split('imap-advisor-');
  if (!kind) return;
  event.stopPropagation();
  if (left || +kind < noticed || (+kind === noticed && (event.timeStamp < rest || looks === MAX_LOOKS_AT_NOTICES)))
    return;
  if (!noticed) {
    addEventListener('animationend', notice, true);
    addEventListener('change', act, true);
  }
  noticed = +kind;
  rest = event.timeStamp + NOTICES_TOGETHER;
  looks++;
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', glance, { once: true });
  else glance();
}

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
  if (now !== count && (isOpen(document) || mayHide(document))) {
    ask();
    return;
  }
  count = now;
  const time = LOOKS_AFTER_ACT[++next];
  if (time) timer = setTimeout(look, time - (LOOKS_AFTER_ACT[next - 1] ?? 0));
}

function glance(): void {
  if (!left && (noticed > 2 || isOpen(document) || (noticed > 1 && mayHide(document)))) ask();
}

function ask(): void {
  left = true;
  clearTimeout(timer);
  removeEventListener('click', act, true);
  removeEventListener('focusin', act, true);
  removeEventListener('change', act, true);
  const message: ToBackground = { type: 'candidate' };
  try {
    chrome.runtime.sendMessage(message).catch(follow); // the background could not be woken: ask again after the next act
  } catch {
    // an update has orphaned this script
  }
}

/** Written out, here and above: a list and its loop would cost in every page. */
function follow(): void {
  left = false;
  addEventListener('click', act, true);
  addEventListener('focusin', act, true);
  if (noticed) addEventListener('change', act, true);
}

function begin(): void {
  addEventListener('animationstart', notice, true);
  follow();
}

begin();
// An empty window that another one writes into: that takes all listeners away, but no observer.
if ((parent !== window || opener) && location.href === 'about:blank')
  new MutationObserver((_, observer) => {
    observer.disconnect();
    begin();
  }).observe(document, { childList: true });
