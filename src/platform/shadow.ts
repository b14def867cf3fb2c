import { browser } from './browser.ts';

/**
 * A host's shadow root, closed ones too, by the extension's privilege; null where there is none.
 * https://developer.chrome.com/docs/extensions/reference/api/dom (Firefox has the same as a method of the element)
 */
export function openRoot(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if (!(host instanceof HTMLElement)) return null;
  try {
    return browser.dom.openOrClosedShadowRoot(host);
  } catch {
    return null; // not an element that can have one
  }
}
