/** npm run demo: a small mail-settings page with the extension on it; prints what it says and writes two pictures to out/. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startChromium } from '../test/browser/chromium.ts';
import { judge } from '../test/browser/judge.ts';
import { serve } from '../test/browser/serve.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Webmail: add an account</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1c1e21}header{background:#27406b;color:#fff;padding:12px 24px}
main{max-width:560px;margin:32px auto;background:#fff;padding:24px 32px;border-radius:8px}label{display:block;margin:12px 0 4px}
input:not([type=checkbox]),select{width:100%;padding:8px;font:inherit;box-sizing:border-box}button{margin-top:20px;padding:8px 20px;font:inherit}</style>
<header>Example Webmail</header><main><h1>Add a mail account</h1><form onsubmit="return false">
<label for="a">E-mail address</label><input id="a" type="email" value="ana@gmx.net">
<label for="t">Account type</label><select id="t"><option value="pop3" selected>POP3</option><option value="imap">IMAP</option></select>
<label for="h">Incoming mail server</label><input id="h" value="pop.gmx.net">
<label for="p">Port</label><input id="p" value="995" inputmode="numeric">
<label for="u">User name</label><input id="u" value="ana@gmx.net"><label for="w">Password</label><input id="w" type="password">
<label><input type="checkbox" id="k"> Leave a copy of messages on the server</label><button>Continue</button></form></main></html>`;

/** Runs in a page: what its scripts put there may come late, and fonts and pictures after that. */
const DRAWN = `(async () => {
  while (document.images.length === 0) await new Promise((done) => setTimeout(done, 50));
  await Promise.all([document.fonts.ready, ...[...document.images].map((one) => one.decode())]);
})()`;

const visible = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const out = resolve('out');

async function main(): Promise<void> {
  await mkdir(out, { recursive: true });
  const file = join(out, 'demo.html');
  await writeFile(file, PAGE);
  const driver = await startChromium({ headless: !visible });
  const site = await serve();
  try {
    const tab = await driver.tab();
    const say = (text: string): boolean => process.stdout.write(`${text}\n`);
    const { opened, steps } = await judge(tab, site.at(file, 1), [
      { do: 'select', on: '#t', value: 'imap', setups: 'any' },
    ]);
    for (const [when, moment] of [
      ['as it opens', opened],
      ['after choosing IMAP', steps[0]],
    ] as const) {
      for (const { protocol, host, port, security, keepsCopy, advice } of moment?.setups ?? []) {
        const keeps =
          keepsCopy === null
            ? 'the form does not say whether mail stays'
            : keepsCopy
              ? 'mail stays on the server'
              : 'mail leaves the server';
        say(
          `${when}: ${protocol.toUpperCase()} at ${host}:${port}, ${security}; ${keeps}. Advice: ${advice.join(', ')}`,
        );
      }
    }
    await tab.open(site.at(file, 2));
    await judge(tab, site.at(file, 3));
    await tab.screenshot(join(out, 'demo-page.png'));
    const popup = await driver.tab();
    await popup.resize(400, 720);
    await popup.open(driver.pageUrl(`src/popup/index.html?tab=${await driver.tabId(tab.url())}`));
    await popup.evaluate(DRAWN);
    await popup.screenshot(join(out, 'demo-popup.png'));
    say(`pictures: ${join(out, 'demo-page.png')}, ${join(out, 'demo-popup.png')}`);
    if (opened.setups.length === 0) throw new Error('the extension said nothing: this should not be');
    if (visible) {
      say('The browser stays open: close its window to end.');
      await driver.closed();
    }
  } finally {
    await driver.close().catch(() => {}); // first: the site waits for its connections
    await site.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`demo: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  process.exitCode = 2;
});
