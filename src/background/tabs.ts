import { browser } from '../platform/browser.ts';
import { forgetTab, hasReports } from '../platform/reports.ts';

/**
 * Follows tabs while any of them has a report, and only then: each load of each page would wake the background otherwise.
 * A listener must be there when the background starts, or the event that woke it is lost; `verify` looks at one tab anew.
 */
export function followTabs(verify: (tab: chrome.tabs.Tab) => void): { readonly adjust: () => Promise<void> } {
  const { onUpdated, onRemoved, onReplaced } = browser.tabs;

  const updated = (_id: number, change: { status?: string | undefined }, tab: chrome.tabs.Tab): void => {
    if (change.status) verify(tab);
  };
  const forget = (tabId: number): void => {
    forgetTab(tabId)
      .then(adjust)
      .catch(() => {});
  };
  const replaced = (_added: number, removed: number): void => forget(removed);

  function follow(): void {
    if (onUpdated.hasListener(updated)) return;
    onUpdated.addListener(updated);
    onRemoved.addListener(forget);
    onReplaced?.addListener(replaced);
  }

  async function adjust(): Promise<void> {
    follow(); // while this is found out
    if (await hasReports()) return;
    onUpdated.removeListener(updated);
    onRemoved.removeListener(forget);
    onReplaced?.removeListener(replaced);
  }

  follow();
  adjust().catch(() => {});
  return { adjust };
}
