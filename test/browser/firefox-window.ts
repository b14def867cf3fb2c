/** Firefox's own window: what BiDi has no command for is done by the browser's own code (needs --remote-allow-system-access). */
import type { Browser } from 'puppeteer-core';

interface Wire {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

function wireOf(browser: Browser): Wire {
  const wire: unknown = Reflect.get(browser, 'connection');
  if (!isWire(wire)) throw new Error('puppeteer has no BiDi connection where it used to be');
  return wire;
}

/** Runs an expression in Firefox's first window; `tab` is the <browser> element, in whichever window, that shows this address. Answers its JSON. */
export async function inFirefox<T>(browser: Browser, url: string, expression: string): Promise<T> {
  const wire = wireOf(browser);
  const { result } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { url: string; context: string }[] };
  const window = contexts.find((one) => one.url.includes('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  const code = `(async () => {
    const tabs = [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [...one.gBrowser.browsers]);
    const tab = tabs.filter((one) => one.currentURI.spec === ${JSON.stringify(url)}).at(-1);
    return JSON.stringify((await (${expression})) ?? null);
  })()`;
  const answer = await wire.send('script.evaluate', {
    expression: code,
    target: { context: window.context },
    awaitPromise: true,
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = answer.result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'Firefox could not run it');
  return JSON.parse(value?.value ?? 'null') as T;
}

/** The page has the focus, none of the window's own parts. */
export const FOCUS = 'void tab?.focus()';

export const NO_WISHES = { media: '', 'prefers-color-scheme': '', 'forced-colors': '', 'prefers-reduced-motion': '' };

/** Sets media features for a tab as the system would. '' puts one back. */
export const prefersIn = (features: Readonly<Record<string, string>>): string => `(() => {
  const wish = ${JSON.stringify(features)};
  const context = tab.browsingContext;
  if ('media' in wish) context.mediumOverride = wish.media;
  if ('prefers-color-scheme' in wish) context.prefersColorSchemeOverride = wish['prefers-color-scheme'] || 'none';
  if ('forced-colors' in wish) context.forcedColorsOverride = wish['forced-colors'] || 'none';
  // Firefox has no such wish for one tab: it is the whole browser's until it is put back.
  if ('prefers-reduced-motion' in wish) {
    const motion = wish['prefers-reduced-motion'];
    if (motion) Services.prefs.setIntPref('ui.prefersReducedMotion', motion === 'reduce' ? 1 : 0);
    else Services.prefs.clearUserPref('ui.prefersReducedMotion');
  }
})()`;

/** The tab's tree as Firefox gives it to screen readers. The first call starts the service: the tree is whole some time after. */
export const ACCESSIBLE = `(() => {
  // Held by the window: without a holder the service ends between two calls.
  window.readerOfTests ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const service = window.readerOfTests;
  const found = [];
  const walk = (node) => {
    found.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
    for (let i = 0; i < node.childCount; i += 1) walk(node.getChildAt(i));
  };
  const top = service.getAccessibleFor(tab);
  if (top) walk(top);
  return found;
})()`;

/** Gives an add-on its access to websites, or takes it, as about:addons does. */
export const accessIn = (addon: string, given: boolean): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await ExtensionPermissions.${given ? 'add' : 'remove'}('${addon}', sites, WebExtensionPolicy.getByID('${addon}').extension);
})()`;

/** Presses the extension's button in the toolbar of the tab's window. */
export const popupIn = (addon: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { browserActionFor } = ExtensionParent.apiManager.global;
  const shown = tab.ownerDocument.defaultView;
  // Else it closes when another window of the test comes to the front or goes.
  Services.prefs.setBoolPref('ui.popup.disable_autohide', true);
  shown.focus();
  await browserActionFor(WebExtensionPolicy.getByID('${addon}').extension).triggerAction(shown);
})()`;

/** Everything through an HTTP proxy on loopback, also what is on loopback. */
export const proxyPrefs = (port: number): Readonly<Record<string, string | number | boolean>> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** Stops an extension's event page as idleness does. */
export const SLEEP = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()`;
export const STATE = `(id) => WebExtensionPolicy.getByID(id).extension.backgroundState`;

export const RELOAD = `async (id) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/**
 * What a script of this address has written to a console, uncaught errors among it. Left out: Firefox's own notes that a page was left
 * while it waited for an answer or while a script ran.
 */
export const WORDS = `(base) => {
  const errors = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError && (one.sourceName === 'sandbox eval code' || (one.sourceName + one.errorMessage).includes(base)));
  const calls = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents().filter((one) => String(one.filename).startsWith(base));
  const own = /^(?:Promise (?:resolved|rejected) (?:while|after) context|Script terminated by timeout)/;
  return [...errors.map((one) => one.errorMessage).filter((one) => !own.test(one)), ...calls.map((one) => String(one.arguments[0]))];
}`;
