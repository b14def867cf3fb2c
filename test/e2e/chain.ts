/** The whole way in a real browser: page, sentinel, advisor, report, badge, popup. */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from '../browser/bounds.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { judge } from '../browser/judge.ts';
import type { Site } from '../browser/serve.ts';
import { type Checks, same } from './checks.ts';

/** Longest wait for something that must come, in milliseconds. */
const SOON = 15_000;

async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = performance.now() + SOON;
  for (;;) {
    const value = await look();
    if (good(value) || performance.now() > end) return value;
    await pause(BOUNDS.look);
  }
}

const protocols = async (tab: Tab): Promise<string[]> =>
  Object.values((await tab.report()).frames).flatMap((frame) => frame.setups.map((setup) => setup.protocol));

const becomes = async (tab: Tab, expected: string[]): Promise<string | null> =>
  same(
    await until(
      () => protocols(tab),
      (got) => same(got, expected) === null,
    ),
    expected,
  );

const badgeBecomes = async (driver: Driver, tab: Tab, expected: string): Promise<string | null> =>
  same(
    await until(
      () => driver.badge(tab.url()),
      (got) => got === expected,
    ),
    expected,
  );

export async function chainChecks(checks: Checks, driver: Driver, site: Site): Promise<void> {
  let mark = 1000; // apart from other tabs of the same page
  const page = (path: string): string => {
    mark += 1;
    return site.at(resolve('test/pages', path), mark);
  };
  const check = (name: string, work: (tab: Tab) => Promise<string | null>): Promise<void> =>
    checks.check(`${driver.name}: ${name}`, async () => {
      const tab = await driver.tab();
      try {
        return await work(tab);
      } finally {
        await tab.close();
      }
    });

  await check('a page without a setup hears nothing', async (tab) => {
    const { opened } = await judge(tab, page('article.html'));
    return same([opened.setups.length, opened.tip, await driver.badge(tab.url())], [0, false, '']);
  });
  await check('POP3 is seen; badge and report follow the change to IMAP', async (tab) => {
    await tab.open(page('account.html'));
    const pop = (await becomes(tab, ['pop3'])) ?? (await badgeBecomes(driver, tab, 'POP'));
    if (pop) return pop;
    await tab.act({ do: 'select', on: '#protocol', value: 'imap' });
    return (await becomes(tab, ['imap'])) ?? badgeBecomes(driver, tab, 'IMAP');
  });
  await check('a value that a script sets is noticed', async (tab) => {
    await tab.open(page('account.html'));
    const pop = await becomes(tab, ['pop3']);
    if (pop) return pop;
    await tab.evaluate("void (document.querySelector('#protocol').value = 'imap')");
    return becomes(tab, ['imap']);
  });
  await check('the form goes, and all goes with it', async (tab) => {
    await tab.open(page('account.html'));
    const pop = await becomes(tab, ['pop3']);
    if (pop) return pop;
    await tab.evaluate("document.querySelector('form').remove()");
    return (await becomes(tab, [])) ?? badgeBecomes(driver, tab, '');
  });
  await check('a form that comes late is found', async (tab) => {
    await tab.open(page('late.html'));
    return becomes(tab, ['both']);
  });
  await check('a form in a frame is found', async (tab) => {
    await tab.open(page('frame.html'));
    return becomes(tab, ['pop3']);
  });
  await check('a form in nested shadow roots is found', async (tab) => {
    await tab.open(page('shadow.html'));
    return becomes(tab, ['imap']);
  });
  await check('a dialog that is opened is found', async (tab) => {
    await tab.open(page('dialog.html'));
    await tab.act({ do: 'click', on: '#open' });
    return becomes(tab, ['imap']);
  });
  await check('the tip is in the page while a setup is', async (tab) => {
    await tab.open(page('account.html'));
    const shown = async (): Promise<boolean> => Object.values((await tab.report()).frames).some((frame) => frame.tip);
    const there = same(await until(shown, (tip) => tip), true);
    if (there) return there;
    await tab.evaluate("document.querySelector('form').remove()");
    return same(await until(shown, (tip) => !tip), false);
  });
  await check('the page sees no trace where there is nothing to say', async (tab) => {
    await judge(tab, page('outgoing.html'));
    const traces = await tab.evaluate<unknown>(
      "[Object.keys(window).filter((key) => /imap.?advisor/i.test(key)), document.documentElement.outerHTML.includes('advisor')]",
    );
    return same(traces, [[], false]);
  });
  await check('the popup opens and speaks of both protocols', async (tab) => {
    await tab.open(driver.pageUrl('src/popup/index.html'));
    const text = await until(
      () => tab.evaluate<string>('document.body.innerText'),
      (words) => /POP3/.test(words) && /IMAP/.test(words),
    );
    return /POP3/.test(text) && /IMAP/.test(text) ? null : `shows: ${text.slice(0, 200)}`;
  });
}
