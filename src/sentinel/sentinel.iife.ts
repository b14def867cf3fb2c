import type { ToBackground } from '../platform/messages.ts';
import { LOOK_AGAIN, LOOKS_UNTIL, MAX_LOOKS_AT_NOTICES, NOTICES_AT_ONCE, NOTICES_TOGETHER } from '../setup/budgets.ts';
import { isOpen, mayHide } from './signs.ts';

/*
 * The script in every page: can a mail setup be ruled out here? The browser itself notices what may belong to one (notice.css);
 * otherwise the script follows the person and not the page. Each interface of the DOM, the extension's own API, each timer, each
 * function and each hundred bytes cost when they are first used, in every page anew: so nothing is touched until something is
 * noticed, it is flat and small, and what few pages need is in the scout, which it sends for and then leaves everything to
 * (docs/performance.md).
 */

/** What the names of our animations begin with. */
const OURS = 'imap-advisor-';
/** The highest of the kinds that notice.css tells apart. */
let noticed = 0;
/** When it was last looked for what was noticed, by the events' clock. */
let looked = 0;
let looks = 0;
/** How many elements there were at the last look: the browser knows it without a walk while nothing changes. */
let count = 0;
/** After an act it is looked again after so long, each time twice as long. */
let rest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let later: ReturnType<typeof setTimeout> | undefined;
/** The scout has been sent for, and sees to all. */
let left = false;

/** Its events are ours, for good: some pages take any animation of a field for the browser's having filled it. */
function notice(event: AnimationEvent): void {
  const name = event.animationName;
  if (!name.startsWith(OURS)) return;
  event.stopPropagation();
  if (event.type === 'animationend') return;
  addEventListener('animationend', notice, true);
  const kind = name.slice(OURS.length);
  if (kind === 'empty') {
    outlive();
    return;
  }
  addEventListener('change', act, true);
  const since = event.timeStamp - looked;
  if (kind === 'frame') enter(event.target);
  else if (+kind > noticed || since > NOTICES_TOGETHER) {
    if (+kind > noticed) {
      noticed = +kind;
      count = 0;
    }
    looked = event.timeStamp;
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', glance);
    else glance();
  } else if (since > NOTICES_AT_ONCE) {
    clearTimeout(later);
    later = setTimeout(glance, NOTICES_TOGETHER - since);
  }
}

function glance(): void {
  if (left) return;
  if (noticed > 2) ask();
  else if (looks < MAX_LOOKS_AT_NOTICES && document.all.length !== count) {
    looks++;
    count = document.all.length;
    if (isOpen(document) || (noticed > 1 && mayHide(document))) ask();
  }
}

/**
 * The element that the person acted in may hide its form in a shadow root: then there is nothing to be seen from here. A click or a
 * key; pages set the focus by themselves.
 */
function act({ target, type }: Event): void {
  if (left) return;
  if (target instanceof Element && target.localName.includes('-')) ask();
  if (type !== 'keydown') count = 0; // a word may have changed since, which is no new element; whoever types does so often
  if (noticed < 2) noticed = 2;
  looks = 0;
  rest = LOOK_AGAIN;
  clearTimeout(timer);
  timer = setTimeout(look);
}

function look(): void {
  glance();
  if (!left) enter(document.activeElement);
  if (rest < LOOKS_UNTIL) timer = setTimeout(look, rest);
  rest *= 2;
}

/** A frame that was written into before it was ever shown has lost its own script: its words are looked at when the person goes into it. */
function enter(frame: EventTarget | null): void {
  if (frame instanceof HTMLIFrameElement && frame.contentDocument && isOpen(frame.contentDocument)) ask('inside');
}

/** Where an update has orphaned this script there is no id; where the background could not be woken it asks again after the next act. */
function ask(type: 'candidate' | 'inside' = 'candidate'): void {
  left = true;
  const message: ToBackground = { type };
  if (chrome.runtime?.id)
    chrome.runtime.sendMessage(message).catch(() => {
      left = false;
    });
}

function begin(): void {
  addEventListener('animationstart', notice, true);
  addEventListener('click', act, true);
  addEventListener('keydown', act, true);
}

/** An empty window that another one may yet write into: that takes all listeners away, but no observer. */
function outlive(): void {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    begin();
  }).observe(document, { childList: true });
}

// Whoever makes a window or a frame, and writes into it at once, has done so by then.
Promise.resolve().then(begin);
