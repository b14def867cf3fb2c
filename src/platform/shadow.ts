import { browser } from './browser.ts';

/**
 * A host's shadow root, closed ones too, by the extension's privilege; null where there is none.
 * Chrome: https://developer.chrome.com/docs/extensions/reference/api/dom; Firefox has it as a property of the element
 * instead: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot
 */
export function openRoot(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if ('openOrClosedShadowRoot' in host)
    return host.openOrClosedShadowRoot instanceof ShadowRoot ? host.openOrClosedShadowRoot : null;
  if (!(host instanceof HTMLElement)) return null;
  try {
    return browser.dom.openOrClosedShadowRoot(host);
  } catch {
    return null; // not an element that can have one
  }
}
