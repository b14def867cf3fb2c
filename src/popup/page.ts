import { browser } from '../platform/browser.ts';
import type { ToAdvisor } from '../platform/to-advisor.ts';

/** The page that the popup speaks about. */
export interface Page {
  readonly tabId: number;
  /** Its origin; '' where the browser does not tell. */
  readonly site: string;
}

/** The active tab, or the one named by `?tab=` when the popup is opened as a page. null where there is none. */
export async function findPage(search: string): Promise<Page | null> {
  const named = Number(new URLSearchParams(search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return { tabId: tab.id, site: url && /^https?:$/.test(url.protocol) ? url.origin : '' };
}

/** Sends the scout into the page, by activeTab where there is no other access. Rejects on pages closed to extensions. */
export async function checkPage({ tabId }: Page): Promise<void> {
  // It lies beside the sentinel; to import its address would bring modules of the page's scripts into the package.
  const [{ js = [] } = {}] = browser.runtime.getManifest().content_scripts ?? [];
  const files = js.map((path) => path.replace('sentinel.iife', 'scout.iife'));
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}

/** Opens the card beside the control of that frame's setup, or what a switch would change. Rejects when the frame has gone. */
export async function openTip({ tabId }: Page, frameId: number, at: number, type: 'open' | 'switch'): Promise<void> {
  const message: ToAdvisor = { type, at };
  await browser.tabs.sendMessage(tabId, message, { frameId });
}
