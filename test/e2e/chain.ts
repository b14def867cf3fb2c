/** The whole way in a real browser: page, sentinel, advisor, report, badge, popup. */
import type { Driver } from '../browser/driver.ts';
import { judge } from '../browser/judge.ts';
import type { Site } from '../browser/serve.ts';
import { tipsIn, untilTip } from '../browser/tip-eye.ts';
import { type Checks, same } from './checks.ts';
import { stage } from './stage.ts';
import { badgeOf, becomes, hasTip, saysOf } from './wait.ts';

/** WCAG 2.2, 1.4.3: the contrast of two colours, 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export async function chainChecks(checks: Checks, driver: Driver, site: Site): Promise<void> {
  const { page, check } = stage(checks, driver, site);
  await check('a page without a setup hears nothing', async (tab) => {
    const { opened } = await judge(tab, page('article.html'));
    return same([opened.setups.length, opened.tip, await driver.badge(tab.url())], [0, false, '']);
  });
  await check('POP3 to IMAP and back: report, badge, tip and popup follow', async (tab) => {
    await tab.open(page('account.html'));
    const popup = await driver.tab();
    try {
      for (const [protocol, badge, words, verdict] of [
        ['pop3', 'POP', /POP3/, 'POP3'],
        ['imap', 'IMAP', /IMAP/, 'IMAP'],
        ['pop3', 'POP', /POP3/, 'POP3'],
      ] as const) {
        await tab.act({ do: 'select', on: '#protocol', value: protocol });
        const wrong = (await saysOf(tab, [protocol])) ?? (await badgeOf(driver, tab, badge));
        if (wrong) return wrong;
        await untilTip(tab, `speaks of ${badge}`, (tip) => words.test(tip.status));
        if (!popup.url().includes('?tab='))
          await popup.open(`${driver.pageUrl('src/popup/index.html')}?tab=${await driver.tabId(tab.url())}`);
        const shown = await becomes(
          () => popup.evaluate<string>("document.querySelector('.setup .state')?.innerText.trim() ?? ''"),
          verdict,
        );
        if (shown) return `the popup does not say "${verdict}": ${await popup.evaluate('document.body.innerText')}`;
      }
      return null;
    } finally {
      await popup.close();
    }
  });
  await check('the badge says POP in amber and IMAP in green, readable, and in words', async (tab) => {
    await tab.open(page('account.html'));
    const seen: unknown[] = [];
    for (const [protocol, badge] of [
      ['pop3', 'POP'],
      ['imap', 'IMAP'],
    ] as const) {
      await tab.act({ do: 'select', on: '#protocol', value: protocol });
      const wrong = await badgeOf(driver, tab, badge);
      if (wrong) return wrong;
      const { text, title, color, textColor } = await driver.action(tab.url());
      const [red = 0, green = 0, blue = 0] = color;
      const hue = red > green && green > blue ? 'amber' : green > red && green > blue ? 'green' : `${color}`;
      seen.push([text, hue, contrast(color, textColor) >= 4.5, title]);
    }
    return same(seen, [
      ['POP', 'amber', true, 'IMAP Advisor: POP3 is chosen here'],
      ['IMAP', 'green', true, 'IMAP Advisor: IMAP is chosen here'],
    ]);
  });
  await check('a value that a script sets is noticed', async (tab) => {
    await tab.open(page('account.html'));
    const pop = await saysOf(tab, ['pop3']);
    if (pop) return pop;
    await tab.evaluate("void (document.querySelector('#protocol').value = 'imap')");
    return saysOf(tab, ['imap']);
  });
  await check('the form goes, and report, badge, tip and popup with it', async (tab) => {
    await tab.open(page('account.html'));
    const pop = (await saysOf(tab, ['pop3'])) ?? (await becomes(() => hasTip(tab), true));
    if (pop) return pop;
    const popup = await driver.tab();
    try {
      await popup.open(`${driver.pageUrl('src/popup/index.html')}?tab=${await driver.tabId(tab.url())}`);
      const speaks = (): Promise<boolean> => popup.evaluate("document.querySelector('.setup') !== null");
      const wrong = await becomes(speaks, true);
      if (wrong) return `the popup: ${wrong}`;
      await tab.evaluate("document.querySelector('form').remove()");
      return (
        (await saysOf(tab, [])) ??
        (await badgeOf(driver, tab, '')) ??
        (await becomes(() => hasTip(tab), false)) ??
        (await becomes(async () => (await tipsIn(tab)).length, 0)) ??
        (await becomes(speaks, false))
      );
    } finally {
      await popup.close();
    }
  });
  await check('a form that comes late is found', async (tab) => {
    await tab.open(page('late.html'));
    return saysOf(tab, ['both']);
  });
  await check('a form in a frame is found, followed, and forgotten when the frame goes', async (tab) => {
    await tab.open(page('frame.html'));
    const pop = (await saysOf(tab, ['pop3'])) ?? (await badgeOf(driver, tab, 'POP'));
    if (pop) return pop;
    await tab.act({ do: 'select', on: '#protocol', value: 'imap' });
    const imap = (await saysOf(tab, ['imap'])) ?? (await badgeOf(driver, tab, 'IMAP'));
    if (imap) return imap;
    await tab.evaluate("document.querySelector('iframe').remove()");
    return (await saysOf(tab, [])) ?? badgeOf(driver, tab, '');
  });
  await check('a form in nested shadow roots, one closed, is found', async (tab) => {
    await tab.open(page('shadow.html'));
    return saysOf(tab, ['imap']);
  });
  await check('a dialog that is opened is found', async (tab) => {
    await tab.open(page('dialog.html'));
    await tab.act({ do: 'click', on: '#open' });
    return saysOf(tab, ['imap']);
  });
  await check('the page sees no trace where there is nothing to say', async (tab) => {
    await judge(tab, page('outgoing.html'));
    const traces = await tab.evaluate<unknown>(
      "[Object.keys(window).filter((key) => /imap.?advisor/i.test(key)), document.documentElement.outerHTML.includes('advisor')]",
    );
    return same(traces, [[], false]);
  });
  await check('a page with a setup can neither ask for a script of ours nor see that one came', async (tab) => {
    await tab.open(page('account.html'));
    const pop = await saysOf(tab, ['pop3']);
    if (pop) return pop;
    const address = JSON.stringify(driver.pageUrl('src/advisor/advisor.iife.js'));
    const seen = await tab.evaluate<unknown>(`Promise.all([
      fetch(${address}).then(() => 'fetched', () => 'refused'),
      import(${address}).then(() => 'imported', () => 'refused'),
      performance.getEntries().map(({ name }) => name).filter((name) => name.includes('-extension:')),
    ])`);
    return same(seen, ['refused', 'refused', []]);
  });
  await check('the popup opens and speaks of both protocols', async (tab) => {
    await tab.open(driver.pageUrl('src/popup/index.html'));
    return becomes(
      () => tab.evaluate('["POP3", "IMAP"].map((word) => document.body.innerText.includes(word))'),
      [true, true],
    );
  });
}
