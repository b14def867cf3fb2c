import { browser, isConnected } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import { openRoot } from '../platform/shadow.ts';
import { LOOKS_AFTER_ACT, LOOKS_AFTER_LOAD, MAX_HOSTS_LOOKED_AT } from '../setup/budgets.ts';
import { findHook, type Hook, leaveHook } from './hook.ts';
import { isPlausible } from './plausible.ts';

/**
 * The script in every page: could there be a mail setup here? It follows the person rather than the page, because a
 * MutationObserver alone would double what a busy page costs (docs/performance.md).
 */
function start(): void {
  const life = new AbortController();
  const hook: Hook = { ms: 0, follow: null, signal: life.signal };
  /** Shadow roots met so far: in what the person touched, or by their hosts' hyphenated names. */
  const roots = new Set<ShadowRoot>();
  let looks: ReturnType<typeof setTimeout>[] = [];
  let asked = false;

  function look(): void {
    if (!isConnected()) {
      life.abort();
      return;
    }
    if (document.visibilityState === 'hidden') return; // looked at again when it is shown
    if (hook.follow) {
      hook.follow();
      return;
    }
    if (asked) return;
    const before = performance.now();
    const found = isPlausible(document) || someRoot();
    hook.ms += performance.now() - before;
    if (!found) return;
    asked = true;
    const message: ToBackground = { type: 'candidate' };
    browser.runtime.sendMessage(message).catch(() => {
      asked = false; // the background could not be woken: ask again at the next look
    });
  }

  function someRoot(): boolean {
    let left = MAX_HOSTS_LOOKED_AT;
    const pending: (Document | ShadowRoot)[] = [document, ...roots];
    for (const root of pending) {
      for (const element of root.querySelectorAll('*')) {
        if (left-- === 0) return false;
        const inner = element.localName.includes('-') || element.shadowRoot ? openRoot(element) : null;
        if (!inner) continue;
        if (isPlausible(inner)) return true;
        pending.push(inner);
      }
    }
    return false;
  }

  function lookAfter(times: readonly number[]): void {
    for (const timer of looks) clearTimeout(timer);
    looks = times.map((time) => setTimeout(look, time));
  }

  function act(event: Event): void {
    for (const target of event.composedPath()) if (target instanceof ShadowRoot) roots.add(target);
    lookAfter(LOOKS_AFTER_ACT);
  }

  const options = { capture: true, passive: true, signal: life.signal };
  for (const type of ['click', 'focusin', 'change', 'keyup', 'popstate', 'hashchange', 'pageshow'])
    addEventListener(type, act, options);
  document.addEventListener('visibilitychange', () => lookAfter(LOOKS_AFTER_ACT), options);
  life.signal.addEventListener('abort', () => lookAfter([]));

  leaveHook(hook);
  look();
  lookAfter(LOOKS_AFTER_LOAD);
}

function whenActivated(run: () => void): void {
  // A prerendered page may never be seen: nothing is done before it is.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', run, { once: true });
  } else run();
}

if (!findHook()) whenActivated(start);
