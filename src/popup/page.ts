import { browser } from '../platform/browser.ts';
import type { ToAdvisor } from '../platform/to-advisor.ts';

/** What the extension asks for so that it can notice setups by itself; the person may take it back at any time. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

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

export const hasAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** Must be called from a click: browsers ask the person only then. Answers with what they decided. */
export const askAccess = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

/** Sends the sentinel into the page, by activeTab where there is no other access. Rejects on pages closed to extensions. */
export async function checkPage({ tabId }: Page): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}

/** Opens the card beside the control in that frame. Rejects when the frame has gone. */
export async function openTip({ tabId }: Page, frameId: number): Promise<void> {
  const message: ToAdvisor = { type: 'open' };
  await browser.tabs.sendMessage(tabId, message, { frameId });
}
