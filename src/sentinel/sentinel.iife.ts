import { browser, isConnected } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import { FEW_ELEMENTS, LOOKS_AFTER_ACT, LOOKS_AFTER_LOAD } from '../setup/budgets.ts';
import { findHook, type Hook, leaveHook } from './hook.ts';
import { isPlausible } from './plausible.ts';
import { someRoot } from './roots.ts';
import { hasHint, hasSigns } from './signs.ts';

/*
 * The script in every page: could there be a mail setup here? It follows the person rather than the page, and touches as
 * little as it can: each interface of the DOM, the extension's own API and each function cost when they are first used, in
 * every page anew. So it is flat: a function inside a function would be parsed twice (docs/performance.md).
 */

/** What a person does before a form appears; a key that presses a button is a click as well. */
const ACTS = ['click', 'focusin', 'change'];

const everything = document.getElementsByTagName('*');
/** How many elements there were at the last look: the browser knows it without a walk while nothing changes. */
let count = -1;
/** Shadow roots in what the person touched. */
let touched: ShadowRoot[] = [];
/** There may be roots that were not searched yet. */
let unsearched = true;
let times: readonly number[] = LOOKS_AFTER_LOAD;
let next = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let asked = false;
let acted = false;
const hook: Hook = { ms: 0, follow: null, life: null };

function look(): void {
  if (hook.life?.signal.aborted) {
    end();
    return;
  }
  if (document.visibilityState === 'hidden') document.addEventListener('visibilitychange', act, { once: true });
  else if (hook.follow) hook.follow();
  else if (!asked) {
    const changed = count !== everything.length;
    count = everything.length;
    unsearched ||= changed;
    if (changed && hasSigns(document)) lookClosely(() => isPlausible(document));
    // Components are not drawn yet at the first look. In a large page elsewhere than where accounts are set up, the person must touch one first.
    if (!asked && unsearched && next > 0 && (acted || count <= FEW_ELEMENTS || hasHint(document))) {
      unsearched = false;
      lookClosely(() => someRoot(count, touched));
    }
  }
  const time = times[next];
  if (time !== undefined) timer = setTimeout(look, time - (times[next - 1] ?? 0));
  next++;
}

function lookClosely(search: () => boolean): void {
  const began = performance.now();
  const found = search();
  hook.ms += performance.now() - began;
  if (!found) return;
  if (!isConnected()) {
    end();
    return;
  }
  asked = true;
  const message: ToBackground = { type: 'candidate' };
  browser.runtime.sendMessage(message).catch(() => {
    asked = false; // the background could not be woken: ask again at the next look
    count = -1;
  });
}

function act(event: Event): void {
  acted = true;
  for (const target of event.composedPath()) {
    if (target instanceof ShadowRoot) {
      if (!touched.includes(target)) touched.push(target);
      unsearched = true; // what changes in there is not counted
    }
  }
  if (event.type === 'focusin') count = -1;
  times = LOOKS_AFTER_ACT;
  next = 0;
  clearTimeout(timer);
  timer = setTimeout(look, 0);
  next = 1;
}

function end(): void {
  times = [];
  touched = [];
  clearTimeout(timer);
  hook.life = new AbortController();
  hook.life.abort(); // another sentinel may start here
  for (const type of ACTS) removeEventListener(type, act, true);
}

function start(): void {
  for (const type of ACTS) addEventListener(type, act, true);
  look();
}

if (!findHook()) {
  leaveHook(hook);
  // A prerendered page may never be seen: nothing is done before it is.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
}
