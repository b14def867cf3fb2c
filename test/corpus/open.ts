/** A case's page in a tab. */
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

/** Where inert pages are written: an address that the runner answers itself, as a file's page may not change its address. */
const HOME = 'http://corpus.test/';

/** What a parser that is written to does not do as it does for a page that is opened, or what needs the page's folder. */
const OPENED = /<script|<i?frame|<base|<link|http-equiv|shadowrootmode=/i;

export const needsOpening = (html: string): boolean => OPENED.test(html);

export const answerHome = (context: BrowserContext): Promise<unknown> =>
  context.route(HOME, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));

/**
 * An inert page is written into the tab, with its own address: the same parser, the same layout, half the work of opening it.
 * All others are opened as a person does. @throws where the page cannot be opened.
 */
export async function open(page: Page, file: string, html: string): Promise<void> {
  const { href, pathname } = pathToFileURL(file);
  if (needsOpening(html)) {
    await page.goto(href);
    return;
  }
  if (!page.url().startsWith(HOME)) await page.goto(HOME);
  await page.evaluate(
    ([path, text]) => {
      history.replaceState(null, '', path);
      document.open();
      document.write(text);
      document.close();
      scrollTo(0, 0);
    },
    [pathname, html] as const,
  );
}
