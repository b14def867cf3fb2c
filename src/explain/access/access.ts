import { browser } from '../../platform/browser.ts';

/** What the extension asks for so that it can notice setups by itself; the person may take it back at any time. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

export const hasAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);

/** May it look at this one site? `site` is an origin. */
export const hasAccessTo = (site: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${site}/*`] }).catch(() => false);

/**
 * Must be called from a click: browsers ask the person only then. Answers with what they decided.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/permissions/request
 */
export const askAccess = (site = ''): Promise<boolean> =>
  browser.permissions.request(site ? { origins: [`${site}/*`] } : ALL_SITES);

/** Calls back whenever the person gives or takes access, here or in the browser's own settings. */
export function watchAccess(changed: (access: boolean) => void, signal: AbortSignal): void {
  const listener = (): void => {
    hasAccess().then(changed, () => {});
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}
