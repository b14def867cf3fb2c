/** A browser with the built extension on it: one small interface over Chromium and Firefox. */
import type { Report } from '../../src/setup/report.ts';

export interface Act {
  readonly do: 'select' | 'click' | 'check' | 'uncheck' | 'fill';
  /** CSS selector; looked for in all frames, and in open shadow roots. */
  readonly on: string;
  readonly value?: string | undefined;
}

export interface Tab {
  /** The extension's id of this tab. */
  readonly id: number;
  /** Resolves when the page has loaded; rejects when it does not within {@link LOAD_TIMEOUT}. */
  goto(url: string): Promise<void>;
  act(act: Act): Promise<void>;
  /** What the extension itself reports of this tab now. */
  report(): Promise<Report>;
  /** Runs in the page's own world. */
  evaluate<T>(script: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  readonly browser: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** Runs in a page of the extension, where all of its API is at hand. */
  inExtension<T>(script: string): Promise<T>;
  /** Address of one of the extension's own files, e.g. `src/popup/index.html`. */
  url(path: string): string;
  close(): Promise<void>;
}

/** Milliseconds that a page may take to load. */
export const LOAD_TIMEOUT = 15_000;
/** Milliseconds that an act may take to find its element. */
export const ACT_TIMEOUT = 3_000;
/** A page of the extension without any effect of its own, kept open as the way to its API. */
export const DOOR = 'src/options/index.html';

/** The report of a tab, read where the extension keeps it. */
export const reportScript = (tabId: number): string =>
  `chrome.storage.session.get('report:${tabId}').then((all) => all['report:${tabId}'] ?? { frames: {} })`;

/** Ids of all tabs: the new one among them is the one just opened. */
const TABS = 'chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))';

/** Opens tabs one after the other, so that each one's id is known for certain: a blank tab has no address to find it by. */
export function tabOpener<P>(
  inExtension: Session['inExtension'],
  open: () => Promise<P>,
): () => Promise<{ page: P; id: number }> {
  let queue: Promise<unknown> = Promise.resolve();
  const openOne = async (): Promise<{ page: P; id: number }> => {
    const before = new Set(await inExtension<number[]>(TABS));
    const page = await open();
    const id = (await inExtension<number[]>(TABS)).find((one) => !before.has(one));
    if (id === undefined) throw new Error('the browser opened no tab');
    return { page, id };
  };
  return () => {
    const opened = queue.then(openOne);
    queue = opened.catch(() => {});
    return opened;
  };
}
