/** When the tip shows, opens by itself, folds, and is silent. */
import { setTimeout as pause } from 'node:timers/promises';
import { FAR_HOST, type Tab } from '../../browser/driver.ts';
import { clickIn, stands, TIP_ROOTS, tipsIn, untilGone, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { A_TIP_TAKES, type Bench, must, until } from './bench.ts';
import { accountForm, accountPage, deskPage, page } from './pages.ts';

/** A setup is reported, and a tip had its time to come: how many there are. */
async function tipsAfterReport(tab: Tab): Promise<number> {
  const reported = async (): Promise<boolean> =>
    Object.values((await tab.report()).frames).some((frame) => frame.setups.length > 0);
  await until('a setup in the report', reported);
  await pause(A_TIP_TAKES);
  return (await tipsIn(tab)).length;
}

export async function showingChecks({ check, show, card, pages, driver }: Bench): Promise<void> {
  for (const [name, html, opens] of [
    ['POP3 that deletes mail', accountPage({ keep: false }), true],
    ['plaintext', accountPage({ port: 110, security: 'none' }), true],
    ['POP3', accountPage({}), false],
    ['POP3 with a copy', accountPage({ keep: true }), false],
    ['IMAP', accountPage({ protocol: 'imap', host: 'imap.gmx.net', port: 993 }), false],
  ] as const)
    await check(`${name}: ${opens ? 'opens by itself, without taking the focus' : 'a chip'}`, async (tab) => {
      await show(tab, html);
      const tip = await untilTip(tab, 'has said it', ({ status }) => status !== '');
      return same([tip.open, tip.focus], [opens, null]);
    });
  await check('what opened by itself does so once', async (tab) => {
    await show(tab, accountPage({ keep: false }));
    await untilTip(tab, 'is open', (tip) => tip.open);
    await clickIn(tab, 'Close');
    await untilTip(tab, 'is folded', (tip) => !tip.open);
    await tab.act({ do: 'check', on: '#k' });
    await untilTip(tab, 'speaks of the copy', (tip) => tip.words.includes('IMAP is better'));
    await tab.act({ do: 'uncheck', on: '#k' });
    const tip = await untilTip(tab, 'speaks of taking away', ({ words }) => words.includes('takes mail away'));
    return same(tip.open, false);
  });
  await check('a good choice folds to its icon by itself', async (tab) => {
    await show(tab, accountPage({ protocol: 'imap', host: 'imap.gmx.net', port: 993 }));
    const tip = await untilTip(tab, 'is quiet', ({ classes }) => classes.includes('quiet'));
    return must(tip.box.width > 23 && tip.box.width < 45 && tip.box.height > 23, `is ${JSON.stringify(tip.box)}`);
  });
  await check('"Keep POP3" silences this form, also when it is drawn anew', async (tab) => {
    await card(tab, accountPage({}));
    await clickIn(tab, 'Keep POP3');
    await untilGone(tab);
    await tab.evaluate('void (document.forms[0].outerHTML = document.forms[0].outerHTML)');
    return same(await tipsAfterReport(tab), 0);
  });
  await check('the key brings a silenced tip back', async (tab) => {
    await card(tab, accountPage({}));
    await clickIn(tab, 'Keep POP3');
    await untilGone(tab);
    await tab.openTip();
    return must((await untilTip(tab, 'is open', (tip) => tip.open)).open, 'is not open');
  });
  await check(
    '"Not on this site" is kept by origin, holds for other pages, and can be taken back in the options',
    async (tab) => {
      await card(tab, accountPage({}));
      await clickIn(tab, 'Not on this site');
      await untilGone(tab);
      const origin = new URL(tab.url()).origin;
      await until('the site to be stored', () =>
        driver.extension<boolean>(
          `chrome.storage.sync.get().then(({ mutedOrigins = [] }) => mutedOrigins.includes(${JSON.stringify(origin)}))`,
        ),
      );
      await tab.open(await pages.address(accountPage({})));
      const silent = same(await tipsAfterReport(tab), 0);
      const options = await driver.tab();
      try {
        await options.open(driver.pageUrl('src/options/index.html'));
        const stored = await options.evaluate<unknown>(
          `(async () => (await chrome.storage.sync.get()).mutedOrigins)()`,
        );
        const kept = same(stored, [origin]);
        await until('the site in the options', () =>
          options.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(origin)})`),
        );
        await options.evaluate(
          `void [...document.querySelectorAll('button')].find((one) => one.closest('li,tr,p,div').innerText.includes(${JSON.stringify(origin)})).click()`,
        );
        await untilTip(tab, 'is back', () => true);
        return silent ?? kept;
      } finally {
        await options.evaluate("void chrome.storage.sync.remove('mutedOrigins')");
        await options.close();
      }
    },
  );
  await check('a page keeps it out with data-imap-advisor="off" around the form', async (tab) => {
    await tab.open(await pages.address(accountPage({ form: 'data-imap-advisor="off"' })));
    const onForm = same(await tipsAfterReport(tab), 0);
    await tab.open(
      await pages.address(
        page('Mail', `<div data-imap-advisor="off"><section>${accountForm({ keep: false })}</section></div>`),
      ),
    );
    return onForm ?? same(await tipsAfterReport(tab), 0);
  });
  await check('a card that is open goes with its form', async (tab) => {
    await card(tab, accountPage({}));
    await tab.evaluate('document.forms[0].remove()');
    await untilGone(tab);
    return null;
  });
  await check('a password on a page without encryption is warned of, however good the settings are', async (tab) => {
    const good = accountPage({ protocol: 'imap', host: 'imap.gmx.net', port: 993 });
    const far = new URL(await pages.address(good));
    far.hostname = FAR_HOST;
    await tab.open(far.href);
    const tip = await untilTip(tab, 'warns', ({ words }) => words.includes('Page not encrypted'));
    await tab.openTip();
    const { words } = await untilTip(tab, 'is open', ({ open }) => open);
    const near = await show(tab, good);
    return (
      must(!tip.open && words.includes('a password that you type here can be read'), `says ${words}`) ??
      must(words.includes('Try its address with https:// first.'), `does not say what to do: ${words}`) ??
      must(!near.words.includes('Page not encrypted'), 'warns of this machine, too')
    );
  });
  await check('without encryption: to turn it on comes first, where the form can', async (tab) => {
    const { words } = await card(tab, accountPage({ port: 110, security: 'none' }));
    return must(words.includes('Turn encryption (SSL/TLS) on. Choose IMAP, unless'), `says ${words}`);
  });
  await check('a form that knows POP3 alone: what can be done about it, as far as the form goes', async (tab) => {
    const alone = { offered: ['pop3'], host: 'pop.example.org' } as const;
    const without = await card(tab, accountPage(alone));
    const withBox = await card(tab, accountPage({ ...alone, keep: false }));
    return (
      must(/Back up the mail.*Ask your provider about IMAP/.test(without.words), `says ${without.words}`) ??
      must(/Leave a copy on the server.*Ask your provider/.test(withBox.words), `says ${withBox.words}`)
    );
  });
  await check('a help desk is not urged to switch, a person is', async (tab) => {
    const primary = `() => ${TIP_ROOTS}[0].querySelector('.primary')?.textContent ?? ''`;
    await card(tab, deskPage());
    const desk = await tab.inWorld(primary);
    await card(tab, accountPage({}));
    return same([desk, await tab.inWorld(primary)], ['', 'Switch to IMAP']);
  });
  await check("dark and light follow the page's own colours, not the system", async (tab) => {
    await tab.prefers({ 'prefers-color-scheme': 'dark' });
    const light = await show(tab, accountPage({ theme: 'light' }));
    await tab.prefers({ 'prefers-color-scheme': 'light' });
    const dark = await show(tab, accountPage({ theme: 'dark' }));
    await tab.prefers({ 'prefers-color-scheme': '' });
    return same([light.classes.includes('dark'), dark.classes.includes('dark')], [false, true]);
  });
  await check('print leaves it out, the screen shows it again', async (tab) => {
    await show(tab, accountPage({}));
    await tab.prefers({ media: 'print' });
    const printed = await untilTip(tab, 'is hidden', (tip) => tip.box.width === 0);
    await tab.prefers({ media: '' });
    const shown = await stands(tab);
    return same([printed.box.width, shown.box.width > 0], [0, true]);
  });
  await check('reduced motion: the card does not fade in', async (tab) => {
    await tab.prefers({ 'prefers-reduced-motion': 'reduce' });
    await card(tab, accountPage({}));
    const moves = await tab.inWorld<string>(ANIMATION);
    await tab.prefers({ 'prefers-reduced-motion': 'no-preference' });
    await card(tab, accountPage({}));
    const full = await tab.inWorld<string>(ANIMATION);
    await tab.prefers({ 'prefers-reduced-motion': '' });
    return same([moves, full], ['none', 'open']);
  });
  await check('forced colours: borders and buttons keep their edges', async (tab) => {
    await tab.prefers({ 'forced-colors': 'active' });
    await card(tab, accountPage({}));
    const seen = await tab.inWorld<readonly [string, boolean, boolean]>(EDGES);
    await tab.prefers({ 'forced-colors': '' });
    return same(seen, ['solid', true, true]);
  });
}

const CARD = `(() => { const seek = (root) => { for (const one of root.querySelectorAll('*')) {
  const inner = 'openOrClosedShadowRoot' in one ? one.openOrClosedShadowRoot : one instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(one) : null;
  const card = inner?.querySelector('.card'); if (card) return card; } return null; }; return seek(document); })()`;
const ANIMATION = `() => getComputedStyle(${CARD}).animationName`;
/** The card's edge, that it differs from its paper, and that the first button differs from the others. */
const EDGES = `() => {
  const card = ${CARD};
  const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(card);
  const [first, other] = [card.querySelector('.primary'), card.querySelector('.acts button:not(.primary)')].map((one) => getComputedStyle(one).backgroundColor);
  return [borderTopStyle, borderTopColor !== backgroundColor, first !== other];
}`;
