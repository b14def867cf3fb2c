import { browser, isConnected } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import { runModule } from '../platform/module.ts';
import { openRoot } from '../platform/shadow.ts';
import { LOOKS_AFTER_ACT, LOOKS_AFTER_CHANGE, LOOKS_AFTER_LOAD } from '../setup/budgets.ts';
import { ACTS } from './acts.ts';
import type { Hook } from './hook.ts';
import { isPlausible } from './near.ts';
import { someRoot } from './roots.ts';

/**
 * Sent for where the sentinel does not rule a mail setup out. Looks closely, follows the person and, for a while, the page's own
 * changes, and sends for the advisor where a setup is plausible.
 */
export function scout(): Hook {
  const life = new AbortController();
  const { signal } = life;
  const hook: Hook = { ms: 0, follow: null, life, openRoot };
  const all = document.getElementsByTagName('*');
  let count = -1;
  /** Shadow roots in what the person touched: what changes in there is not counted. */
  const touched = new Set<ShadowRoot>();
  let unsearched = true;
  let asked = false;
  let times: readonly number[] = LOOKS_AFTER_LOAD;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    if (!isConnected()) life.abort();
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden')
      document.addEventListener('visibilitychange', act, { once: true, signal });
    else if (hook.follow) hook.follow();
    else if (!asked) search();
    const time = times[next];
    if (time !== undefined) timer = setTimeout(look, time - (times[next - 1] ?? 0));
    next++;
  }

  function search(): void {
    const began = performance.now();
    const changed = count !== all.length;
    count = all.length;
    unsearched ||= changed;
    const found = (changed && isPlausible(document)) || (unsearched && someRoot(count, touched));
    unsearched = false;
    hook.ms += performance.now() - began;
    if (!found) return;
    asked = true;
    callAdvisor().catch(() => {
      asked = false; // the background could not be woken: ask again at the next look
      count = -1;
    });
  }

  async function callAdvisor(): Promise<void> {
    await runModule('src/advisor/advisor.iife.js');
    if (hook.follow) return;
    const message: ToBackground = { type: 'plausible' };
    await browser.runtime.sendMessage(message);
  }

  function act(event: Event): void {
    for (const target of event.composedPath()) {
      if (!(target instanceof ShadowRoot)) continue;
      touched.add(target);
      unsearched = true;
    }
    if (event.type === 'focusin') count = -1; // a value may have been set since
    clearTimeout(timer);
    times = LOOKS_AFTER_ACT;
    next = 1;
    timer = setTimeout(look, 0);
  }

  /** Let go at each change: a busy page would pay for all. */
  function watch(changes: number): void {
    const rest = LOOKS_AFTER_CHANGE[changes];
    if (rest === undefined || asked || signal.aborted) return;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      setTimeout(() => {
        if (!asked && !signal.aborted && isConnected()) search();
        watch(changes + 1);
      }, rest);
    });
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  for (const type of ACTS) addEventListener(type, act, { capture: true, signal });
  look();
  watch(0);
  return hook;
}
