/** No request leaves the browser, and no word of ours stands in a page's console: measured in the running browser. */
import type { Driver, Start } from '../browser/driver.ts';
import { judge } from '../browser/judge.ts';
import type { Site } from '../browser/serve.ts';
import { clickIn, untilTip } from '../browser/tip-eye.ts';
import { type Checks, same } from './checks.ts';
import { startProxy } from './proxy.ts';
import { stage } from './stage.ts';
import { becomes, saysOf } from './wait.ts';

/** Uses all that the extension has: pages with and without a setup, the card, the switch, popup, guide and options. */
async function useAll(driver: Driver, page: (name: string) => string): Promise<string | null> {
  const tab = await driver.tab();
  try {
    await judge(tab, page('article.html'));
    await tab.open(page('account.html'));
    const pop = await saysOf(tab, ['pop3']);
    if (pop) return pop;
    await tab.openTip();
    await untilTip(tab, 'is open', (tip) => tip.open);
    await clickIn(tab, 'Switch to IMAP');
    const id = await driver.tabId(tab.url());
    for (const path of [`src/popup/index.html?tab=${id}`, 'src/guide/index.html', 'src/options/index.html']) {
      const own = await driver.tab();
      await own.open(driver.pageUrl(path));
      const shown = await becomes(() => own.evaluate('document.body.innerText.length > 50'), true);
      await own.close();
      if (shown) return `${path} shows nothing`;
    }
    return null;
  } finally {
    await tab.close();
  }
}

/** Opens the same pages and a picture elsewhere: what the browser asks for by itself, and proof that the proxy sees requests. */
async function control(driver: Driver, page: (name: string) => string): Promise<void> {
  const tab = await driver.tab();
  for (const name of ['article.html', 'account.html', 'elsewhere.html']) await tab.open(page(name));
  await tab.close();
}

export async function silenceChecks(checks: Checks, start: (how: Start) => Promise<Driver>, site: Site): Promise<void> {
  const own = new URL(site.origin).host;
  const proxies = [await startProxy(), await startProxy()] as const;
  const [bare, full] = proxies;
  try {
    // Open for longer than the other: what a browser asks for by itself comes late on a slow machine.
    const without = await start({ folder: null, proxy: bare.port });
    const driver = await start({ proxy: full.port });
    try {
      const { name } = driver;
      await control(without, stage(checks, without, site).page);
      await checks.check(`${name}: the proxy sees a page's request to elsewhere`, () =>
        same(bare.asked(own).includes('elsewhere.example'), true),
      );
      const { page } = stage(checks, driver, site);
      await checks.check(`${name}: everything is used once, through the proxy`, () => useAll(driver, page));
      await checks.check(`${name}: no request goes anywhere but to the page's own site`, () => {
        const browsers = bare.asked(own);
        return same([...new Set(full.asked(own).filter((host) => !browsers.includes(host)))], []);
      });
      await checks.check(`${name}: no word of ours in any console`, async () => same(await driver.consoleWords(), []));
      await checks.check(`${name}: a word would have been heard`, async () => {
        const tab = await driver.tab();
        await tab.open(page('article.html'));
        await tab.inWorld(`() => void setTimeout(() => { throw new Error('one word'); })`);
        const heard = await becomes(
          async () => (await driver.consoleWords()).some((one) => one.includes('one word')),
          true,
        );
        await tab.close();
        return heard;
      });
    } finally {
      await driver.close();
      await without.close();
    }
  } finally {
    for (const proxy of proxies) await proxy.close();
  }
}
