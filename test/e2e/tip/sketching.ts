/** "Was this right?" No: the sketch is seen in full, edited, copied and saved, and holds nothing that was typed. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tab } from '../../browser/driver.ts';
import { clickIn, TIP_ROOTS, tipsIn, untilGone, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { type Bench, must, until } from './bench.ts';
import { accountPage } from './pages.ts';

/** What a person typed, none of which may leave the form. */
const SECRETS = ['maria.k', 'private-corp', 'hunter2', 'pop.private', 'mk1977'];

const text = (tab: Tab): Promise<string> =>
  tab.inWorld<string>(`() => ${TIP_ROOTS}[0].querySelector('textarea').value`);

export async function sketchChecks({ check, card, show, driver }: Bench): Promise<void> {
  const sketch = async (tab: Tab, after = ''): Promise<void> => {
    await show(tab, accountPage({ after, host: 'pop.private-corp.com' }));
    for (const [on, value] of [
      ['#a', 'maria.k@private-corp.com'],
      ['#u', 'mk1977'],
      ['#w', 'hunter2'],
    ] as const)
      await tab.act({ do: 'fill', on, value });
    await tab.openTip();
    await clickIn(tab, 'No');
    await untilTip(tab, 'shows the sketch', (tip) => tip.buttons.some(({ name }) => name === 'Sketch of the form'));
  };

  await check('the sketch says what the form is, and nothing that was typed', async (tab) => {
    await sketch(tab);
    const shown = await text(tab);
    const leaked = SECRETS.filter((secret) => shown.includes(secret));
    const missing = ['Account type', 'POP3', 'IMAP', '995', '"sketch": 1'].filter((word) => !shown.includes(word));
    return same([leaked, missing], [[], []]);
  });
  await check('the sketch can be edited, copied as edited, and pasted elsewhere', async (tab) => {
    await sketch(tab, '<textarea id="elsewhere" rows="2"></textarea>');
    const before = await text(tab);
    await clickIn(tab, 'Sketch of the form');
    await tab.press('Space');
    await until('the edit', async () => (await text(tab)).length === before.length + 1);
    const edited = await text(tab);
    await clickIn(tab, 'Copy');
    await untilTip(tab, 'says that it is done', ({ status }) => status === 'Done.');
    await tab.evaluate('document.querySelector("#elsewhere").focus()');
    await tab.paste();
    await until('the paste', () => tab.evaluate<boolean>('document.querySelector("#elsewhere").value !== ""'));
    return same(await tab.evaluate<string>('document.querySelector("#elsewhere").value'), edited);
  });
  await check('the sketch can be saved as a file', async (tab) => {
    await sketch(tab);
    const shown = await text(tab);
    await clickIn(tab, 'Save as a file');
    const saved = async (): Promise<string> => {
      const [name = ''] = await readdir(driver.downloads).catch(() => []);
      return /^imap-advisor-report.*\.json$/.test(name) ? readFile(join(driver.downloads, name), 'utf8') : '';
    };
    await until('the whole file', async () => (await saved()).length >= shown.length);
    return same(await saved(), shown);
  });
  await check('"Yes" thanks and sends nothing', async (tab) => {
    await card(tab, accountPage({}));
    const before = await tab.evaluate<number>('performance.getEntriesByType("resource").length');
    await clickIn(tab, 'Yes');
    const tip = await untilTip(tab, 'thanks', ({ words }) => words.includes('Thank you'));
    const after = await tab.evaluate<number>('performance.getEntriesByType("resource").length');
    return must(tip.open, 'is closed') ?? same(after, before);
  });
  await check('nothing of the sketch is kept', async (tab) => {
    await sketch(tab);
    await tab.evaluate('document.forms[0].remove()');
    await untilGone(tab);
    const page = await driver.tab();
    try {
      await page.open(driver.pageUrl('src/popup/index.html'));
      const stored = await page.evaluate<string>(
        '(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.sync.get(), await chrome.storage.session.get()]))()',
      );
      return same([SECRETS.filter((secret) => stored.includes(secret)), (await tipsIn(tab)).length], [[], 0]);
    } finally {
      await page.close();
    }
  });
}
