/** Forms in frames of every kind that a page can make: each is found in its own frame, once. */
import type { Driver, Tab } from '../browser/driver.ts';
import type { Site } from '../browser/serve.ts';
import type { Checks } from './checks.ts';
import { stage } from './stage.ts';
import { badgeOf, saysOf } from './wait.ts';

const FORM = `<!doctype html><title>Fetch mail</title><form><select id=t aria-label="Account type"><option>POP3<option>IMAP</select>
  <label>Incoming mail server <input value="pop.example.com"></label><label>User name <input></label><label>Password <input type=password></label></form>`;

/** In the page: makes a frame and hands it back; `html` is the form's page, `other` the same page from another origin. */
const KINDS: Readonly<Record<string, string>> = {
  srcdoc: 'frame.srcdoc = html',
  'a blob': "frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))",
  'a data address': "frame.src = 'data:text/html,' + encodeURIComponent(html)",
  'a sandbox without scripts': "frame.sandbox = ''; frame.srcdoc = html",
  'a sandbox with scripts only': "frame.sandbox = 'allow-scripts'; frame.srcdoc = html",
  'another origin': 'frame.src = other',
  'a frame in a frame in a frame': `frame.srcdoc = '<iframe width=600 height=400></iframe>';
    frame.onload = () => { const inner = frame.contentDocument.querySelector('iframe');
      inner.onload = () => { inner.onload = null; const last = inner.contentDocument.createElement('iframe');
        last.width = 500; last.height = 300; last.srcdoc = html; inner.contentDocument.body.append(last); };
      inner.srcdoc = '<p>second</p>'; }`,
  'an empty frame that a script writes into at once':
    'const made = frame.contentDocument; made.open(); made.write(html); made.close()',
  'an empty frame that its load event writes into':
    'frame.onload = () => { frame.onload = null; const made = frame.contentDocument; made.open(); made.write(html); made.close(); }; document.body.prepend(frame)',
  'an empty frame that a script writes into later':
    'setTimeout(() => { const made = frame.contentDocument; made.open(); made.write(html); made.close(); }, 300)',
};

export async function frameChecks(checks: Checks, driver: Driver, site: Site): Promise<void> {
  const { page, check } = stage(checks, driver, site);
  for (const [kind, make] of Object.entries(KINDS))
    await check(`a form in a frame is found: ${kind}`, async (tab) => {
      const here = page('article.html');
      const other = page('account.html').replace('127.0.0.1', 'localhost');
      await tab.open(here);
      await tab.evaluate(
        `{ const html = ${JSON.stringify(FORM)}, other = ${JSON.stringify(other)}, frame = document.createElement('iframe');
           frame.width = 700; frame.height = 500; document.body.prepend(frame); ${make}; }`,
      );
      const found = (await saysOf(tab, ['pop3'])) ?? (await badgeOf(driver, tab, 'POP'));
      if (found) return found;
      await tab.evaluate("document.querySelector('iframe').remove()");
      return (await saysOf(tab, [])) ?? badgeOf(driver, tab, '');
    });
  for (const [how, go] of [
    ['the pointer', (tab: Tab) => tab.point(300, 400)],
    ['a key', (tab: Tab) => tab.press('Tab')],
  ] as const)
    await check(
      `a form in a frame that was written into before it was shown is found when ${how} goes into it`,
      async (tab) => {
        await tab.open(page('elsewhere.html'));
        await tab.evaluate(
          `{ const html = ${JSON.stringify(FORM)}, frame = document.createElement('iframe');
         frame.width = 700; frame.height = 500; frame.style.cssText = 'position:fixed;inset:0 auto auto 0'; document.body.prepend(frame);
         Promise.resolve().then(() => { const made = frame.contentDocument; made.open(); made.write(html); made.close(); }); }`,
        );
        await go(tab);
        return saysOf(tab, ['pop3']);
      },
    );
}
