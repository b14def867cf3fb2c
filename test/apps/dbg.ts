import { chromium } from 'playwright-core';
import { installApps } from './install.ts';
import { startNodeRed } from './nodered.ts';
const app = await startNodeRed(installApps());
const dir = '/work/platform/dist/chrome';
const ctx = await chromium.launchPersistentContext('/tmp/prof' + Date.now(), { executablePath: '/usr/bin/chromium', headless: true, chromiumSandbox: false, args: ['--disable-gpu', `--disable-extensions-except=${dir}`, `--load-extension=${dir}`] });
try {
const worker = ctx.serviceWorkers()[0] ?? await ctx.waitForEvent('serviceworker');
const page = await ctx.newPage();
page.on('console', m => console.log('console', m.type(), m.text().slice(0, 300)));
page.on('pageerror', e => console.log('pageerror', String(e.stack).slice(0, 600)));
await page.goto(app.url);
await page.waitForTimeout(4000);
await page.evaluate("void RED.editor.edit(RED.nodes.node('mail'))");
await page.waitForTimeout(1500);
console.log(await worker.evaluate(`(async () => {
  const [tab] = (await chrome.tabs.query({})).filter(t => t.url?.startsWith('http'));
  const [r] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => {
    const d = globalThis[Symbol.for('imap-advisor.door')], k = globalThis[Symbol.for('imap-advisor.sentinel')];
    let out = 'door ' + !!d + ' aborted ' + d?.signal.aborted + ' follow ' + !!k?.follow + ' judged ' + d?.judged.length + ' ';
    try { out += 'recheck ' + d.recheck().length; } catch (e) { out += e.stack; }
    return out;
  } });
  return r.result;
})()`));
await page.waitForTimeout(500);
console.log(await worker.evaluate(`chrome.storage.session.get(null).then(a => JSON.stringify(a).slice(0, 400))`));
} finally { await ctx.close(); await app.stop(); }
