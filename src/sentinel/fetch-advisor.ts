import { browser } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import type { Hook } from './hook.ts';

/** In the package, and in the manifest's web_accessible_resources. */
const ADVISOR = 'src/advisor/advisor.iife.js';

/**
 * Chrome reads and compiles a module on a thread of its own, but an injected script on the page's, which is half of what a first
 * reading costs (docs/performance.md). The module's address is another in each session, so no page can ask for it; where one cannot
 * be had the background injects the same file. Rejects where that cannot be woken.
 */
export async function fetchAdvisor(hook: Hook): Promise<void> {
  if (import.meta.env.MODE === 'chrome') {
    await import(/* @vite-ignore */ browser.runtime.getURL(ADVISOR)).catch(() => {});
    if (hook.follow) return;
  }
  const message: ToBackground = { type: 'plausible' };
  await browser.runtime.sendMessage(message);
}
