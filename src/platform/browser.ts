/**
 * The one door to the browser's API. Both browsers promise under Manifest V3 in `chrome`: that is all that the scripts in pages
 * carry. The background and the extension's own pages put webextension-polyfill behind it (polyfill.ts).
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities
 */
export let browser = chrome;

export function adopt(api: typeof chrome): void {
  browser = api;
}

/** false once an update or a removal has orphaned this script: it must then leave the page. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}
