/** What happens to a page and to the extension in a browser's life: the history, pop-up windows, sleep, muting, an update. */
import type { Driver } from '../browser/driver.ts';
import { judge } from '../browser/judge.ts';
import type { Site } from '../browser/serve.ts';
import { tipsIn, untilTip } from '../browser/tip-eye.ts';
import { type Checks, same } from './checks.ts';
import { stage } from './stage.ts';
import { badgeOf, becomes, hasTip, protocolsOf, saysOf } from './wait.ts';

export async function lifeChecks(checks: Checks, driver: Driver, site: Site): Promise<void> {
  const { page, check } = stage(checks, driver, site);
  await check('a page that comes back from the back/forward cache speaks again', async (tab) => {
    const account = page('account.html');
    await tab.open(account);
    const first = (await saysOf(tab, ['pop3'])) ?? (await becomes(() => hasTip(tab), true));
    if (first) return first;
    await tab.evaluate(
      "addEventListener('pageshow', ({ persisted }) => void (document.title = persisted ? 'restored' : 'loaded'))",
    );
    await tab.open(page('article.html'));
    const away = (await saysOf(tab, [])) ?? (await badgeOf(driver, tab, ''));
    if (away) return `on the next page: ${away}`;
    await tab.back();
    // By the browser's tab: Puppeteer does not hear of a page that comes back from Firefox's cache.
    const titles = `(async () => (await chrome.tabs.query({})).filter(({ url }) => url === ${JSON.stringify(account)}).map(({ title }) => title))()`;
    const back =
      (await becomes(() => driver.extension(titles), ['restored'])) ??
      (await becomes(async () => protocolsOf(await driver.reportOf(account)), ['pop3'])) ??
      (await becomes(() => driver.badge(account), 'POP')) ??
      (await becomes(async () => Object.values((await driver.reportOf(account)).frames).map(({ tip }) => tip), [true]));
    return back && `back: ${back}`;
  });

  await check('a page hears its own animations and none by which its forms are noticed', async (tab) => {
    await tab.open(page('article.html'));
    await tab.evaluate(`{
      window.heard = [];
      for (const type of ['animationstart', 'animationend'])
        for (const target of [document, document.documentElement]) target.addEventListener(type, ({ animationName }) => heard.push(animationName), true);
      const form = document.createElement('form');
      form.innerHTML = '<style>@keyframes own { to { top: 0 } } form { animation: own 1ms }</style><h2>Add a mail account</h2>' +
        '<label>Protocol <select name="mail_protocol"><option>POP3<option>IMAP</select></label>' +
        '<label>Incoming mail server <input name="imap_host" value="pop.example.com"></label><label>User name <input></label><label>Password <input type="password"></label>';
      document.body.append(form);
    }`);
    return (await saysOf(tab, ['pop3'])) ?? (await becomes(() => tab.evaluate('[...new Set(heard)]'), ['own']));
  });

  await check('an empty frame hears its own animation and none by which its emptiness is noticed', async (tab) => {
    await tab.open(page('article.html'));
    await tab.evaluate(`{
      const frame = document.createElement('iframe');
      frame.srcdoc = '<head><style>@keyframes own { to { top: 0 } } html { animation: own 1s }</style><script>heard = [];' +
        'for (const type of ["animationstart", "animationend"]) document.addEventListener(type, (event) => heard.push(event.animationName), true)<' + '/script></head><body></body>';
      document.body.prepend(frame);
    }`);
    return becomes(() => tab.evaluate('frames[0].heard ?? null'), ['own', 'own']);
  });

  await check('a form in a pop-up window is found', async (tab) => {
    const popup = page('account.html');
    await tab.open(page('article.html'));
    await tab.evaluate(
      `void (globalThis.popup = open(${JSON.stringify(popup)}, 'mail', 'popup,width=520,height=620'))`,
    );
    const found =
      (await becomes(async () => protocolsOf(await driver.reportOf(popup)), ['pop3'])) ??
      (await becomes(() => driver.badge(popup), 'POP')) ??
      (await saysOf(tab, []));
    await tab.evaluate('globalThis.popup.close()');
    return found;
  });
  await check('a form written into an empty pop-up window is found', async (tab) => {
    await tab.open(page('article.html'));
    const html = `<title>Fetch mail</title><form><select id=t aria-label="Account type"><option>POP3<option>IMAP</select>
      <label>Incoming mail server <input value="pop.example.com"></label><label>User name <input></label><label>Password <input type=password></label></form>`;
    await tab.evaluate(
      `{ const made = (globalThis.popup = open('', 'mail', 'popup,width=520,height=620')); made.document.write(${JSON.stringify(html)}); made.document.close(); }`,
    );
    const found = await becomes(async () => {
      const all = await driver.reports();
      return all.filter((one) => protocolsOf(one).includes('pop3')).length;
    }, 1);
    await tab.evaluate('globalThis.popup.close()');
    return found;
  });

  /** What was still on its way wakes it again: it is put to sleep until it stays so. */
  const sleeps = async (): Promise<string | null> => {
    const slept = await becomes(async () => {
      await driver.sleep();
      return driver.isAsleep();
    }, true);
    return slept && `it does not sleep: ${slept}`;
  };
  await check('a background that sleeps is woken by a change, and knows what it knew', async (tab) => {
    const { opened } = await judge(tab, page('account.html'));
    const first = same([opened.setups.map(({ protocol }) => protocol), opened.tip], [['pop3'], true]);
    if (first) return first;
    const awake = await sleeps();
    if (awake) return awake;
    const kept = same(protocolsOf(await tab.report()), ['pop3']) ?? same(await driver.badge(tab.url()), 'POP');
    if (kept) return `asleep: ${kept}`;
    await tab.act({ do: 'select', on: '#protocol', value: 'imap' });
    return (
      (await saysOf(tab, ['imap'])) ?? (await badgeOf(driver, tab, 'IMAP')) ?? becomes(() => driver.isAsleep(), false)
    );
  });
  await check('a sleeping background is woken by a new page', async (tab) => {
    const awake = await sleeps();
    if (awake) return awake;
    await tab.open(page('account.html'));
    return (await saysOf(tab, ['pop3'])) ?? badgeOf(driver, tab, 'POP');
  });

  await check('a muted site: no tip, a quiet badge; unmuted, the tip is back', async (tab) => {
    await tab.open(page('account.html'));
    const first = (await badgeOf(driver, tab, 'POP')) ?? (await becomes(() => hasTip(tab), true));
    if (first) return first;
    const site = new URL(tab.url()).origin;
    const mute = (sites: string[]): Promise<void> =>
      driver.extension(`chrome.storage.sync.set({ mutedOrigins: ${JSON.stringify(sites)} })`);
    await mute([site]);
    try {
      const quiet =
        (await becomes(() => hasTip(tab), false)) ??
        (await becomes(async () => (await tipsIn(tab)).length, 0)) ??
        (await badgeOf(driver, tab, '–'));
      if (quiet) return `muted: ${quiet}`;
      const { opened } = await judge(tab, page('account.html'));
      const anew = same([opened.setups.map((one) => one.protocol), opened.tip], [['pop3'], false]);
      if (anew) return `muted, loaded anew: ${anew}`;
    } finally {
      await mute([]);
    }
    return (await becomes(() => hasTip(tab), true)) ?? badgeOf(driver, tab, 'POP');
  });

  await check('an update orphans the script: it leaves quietly, and the new one speaks', async (tab) => {
    await tab.open(page('account.html'));
    const first = (await saysOf(tab, ['pop3'])) ?? (await becomes(() => hasTip(tab), true));
    if (first) return first;
    const before = (await driver.consoleWords()).length;
    await driver.reload();
    // What a person does next reaches the orphan's listeners.
    await tab.act({ do: 'click', on: '#server' });
    await tab.act({ do: 'select', on: '#protocol', value: 'imap' });
    const anew = (await saysOf(tab, ['imap'])) ?? (await badgeOf(driver, tab, 'IMAP'));
    if (anew) return anew;
    await untilTip(tab, 'speaks of IMAP', (tip) => /IMAP/.test(tip.status));
    const one = await becomes(async () => (await tipsIn(tab)).length, 1);
    return one ?? same((await driver.consoleWords()).slice(before), []);
  });
}
