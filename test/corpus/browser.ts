import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findHeadless } from '../../scripts/browsers.ts';
import { side } from '../browser/side.ts';
import { bundle, reader } from './bundle.ts';
import { answerHome } from './open.ts';

/** Chromium without a network, with the reader in every page and frame. @throws {NoBrowser} */
export const withReader = async <T>(work: (context: BrowserContext) => Promise<T>): Promise<T> =>
  withScript(await reader(), async (context) => {
    await answerHome(context);
    return work(context);
  });

/** With all of src/detect, and loopback as its only network: for pages that are served. @throws {NoBrowser} */
export const withDetectorOnLoopback = async <T>(work: (context: BrowserContext) => Promise<T>): Promise<T> =>
  withScript(await bundle(), work, ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);

/** Chromium without a network, with a script in every page and frame. @throws {NoBrowser} */
export async function withScript<T>(
  code: string,
  work: (context: BrowserContext) => Promise<T>,
  network?: readonly string[],
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findHeadless(),
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', ...(network ?? [])],
  });
  try {
    const context = await browser.newContext({
      offline: network === undefined,
      viewport: { width: 1280, height: 900 },
    });
    await context.addInitScript(code);
    return await work(context);
  } finally {
    await browser.close();
  }
}

/** So many at once: a page waits more than it works. With 5 the whole corpus takes 247 s on two cores, with 8 197 s. */
export const TABS = 8;

/** Does the work in so many tabs, each of which is used again: one of its own for each case takes half as long again. */
export function inTabs<Item>(
  context: BrowserContext,
  items: readonly Item[],
  jobs: number,
  work: (page: Page, item: Item) => Promise<void>,
): Promise<unknown> {
  const idle: Page[] = [];
  return side(items, jobs, async (item) => {
    const page = idle.pop() ?? (await context.newPage());
    await work(page, item);
    idle.push(page);
  });
}
