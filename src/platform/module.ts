import { browser } from './browser.ts';

/**
 * Runs a script of the package in this frame. Chrome reads and compiles a module on a thread of its own, but an injected script on
 * the page's, which is half of what a first reading costs (docs/performance.md). A module's address is another in each session, so
 * no page can ask for it. It runs once in a document, and in some not at all: whoever asks looks whether it has, and otherwise has
 * the background inject the same file, as Firefox always does, where an address would be the same for years.
 * https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources
 */
export async function runModule(file: string): Promise<void> {
  if (import.meta.env.MODE === 'chrome') await import(/* @vite-ignore */ browser.runtime.getURL(file)).catch(() => {});
}
