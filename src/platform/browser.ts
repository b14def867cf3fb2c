/**
 * The one door to the browser's API. Both browsers promise under Manifest V3 in `chrome`, so no polyfill is carried.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities
 */
export const browser = chrome;

/** false once an update or a removal has orphaned this script: it must then leave the page. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}
