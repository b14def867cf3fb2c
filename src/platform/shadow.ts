import { browser } from './browser.ts';

/** Elements of the page's own making, and the only others to which a page may attach a root: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = ' article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span ';

/** A form may have a control for its name. */
function isHost(host: Element): boolean {
  const name = `${host.localName}`;
  return name.includes('-') || HOSTS.includes(` ${name} `);
}

/** Has none, and looks as if it might get one yet: a change of which no observer tells. */
export const mayGetRoot = (host: Element): boolean =>
  isHost(host) && (host.localName.includes('-') || !host.hasChildNodes());

/**
 * A host's shadow root, closed ones too, by the extension's privilege; null where there is none.
 * Chrome: https://developer.chrome.com/docs/extensions/reference/api/dom; Firefox has it as a property of the element
 * instead: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot
 */
export function openRoot(host: Element): ShadowRoot | null {
  if (!isHost(host)) return null;
  if ('openOrClosedShadowRoot' in host)
    return host.openOrClosedShadowRoot instanceof ShadowRoot ? host.openOrClosedShadowRoot : null;
  if (!(host instanceof HTMLElement)) return null;
  try {
    return browser.dom.openOrClosedShadowRoot(host);
  } catch {
    return null; // not an element that can have one
  }
}
