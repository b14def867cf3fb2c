import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import type { Report } from '../../src/setup/report.ts';
import { BOUNDS } from './bounds.ts';
import { cameWhole, mustBeHtml } from './came.ts';
import {
  ACTION_OF,
  type Action,
  BADGE_OF,
  DO_STEP,
  type Driver,
  FAR_HOST,
  FIND,
  inWorldOf,
  OPEN_TIP,
  REPORT_OF,
  REPORTS,
  SIZE,
  type Start,
  TAB_OF,
  type Tab,
  ZOOM,
} from './driver.ts';
import {
  ACCESSIBLE,
  accessIn,
  FOCUS,
  inFirefox,
  NO_WISHES,
  popupIn,
  prefersIn,
  proxyPrefs,
  RELOAD,
  SLEEP,
  STATE,
  WORDS,
} from './firefox-window.ts';
import { WHEN_READY } from './ready.ts';
import { LISTEN, ROUND, type Round } from './settled.ts';

const ADDON = 'imap-advisor@imap-advisor.example';
/** Any one will do: it makes the extension's address known beforehand. */
const UUID = 'a1b2c3d4-0000-4000-8000-00000000beef';

/** Starts Firefox with the built extension. @throws {NoBrowser} */
export async function startFirefox({
  folder = 'dist/firefox',
  headless = true,
  proxy,
  lean = false,
  offline = false,
}: Start = {}): Promise<Driver> {
  const downloads = await mkdtemp(join(tmpdir(), 'imap-advisor-saved-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    args: ['--remote-allow-system-access'],
    defaultViewport: SIZE,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'dom.disable_open_during_load': false,
      'network.dns.localDomains': FAR_HOST,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      ...(proxy === undefined ? {} : proxyPrefs(proxy)),
      'network.dns.disabled': offline,
      ...(lean ? { 'layout.frame_rate': 20 } : {}),
    },
  });
  const base = `moz-extension://${UUID}/`;
  let desk = await browser.newPage();

  /** A page of the extension's own: all of its API is there. */
  async function openDesk(type: 'tab' | 'window'): Promise<void> {
    desk = await browser.newPage({ type });
    await desk.goto(`${base}src/popup/index.html`, { waitUntil: [] });
    await desk.waitForSelector('body > *');
    await desk.evaluate(LISTEN);
  }
  if (folder !== null) {
    await browser.installExtension(resolve(folder));
    await openDesk('tab');
  }
  const welcomed = folder !== null && (await desk.evaluate(WHEN_READY)) === true;

  const run = <T>(page: Pick<Page, 'evaluate'>, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
  const wishing = new Set<Page>();
  const tabOf = (page: Page, errors: string[]): Tab => ({
    open: (url) =>
      cameWhole(page, async () => {
        const own = url.startsWith(base);
        const answer = await page.goto(url, { timeout: BOUNDS.load, waitUntil: own ? [] : 'load' });
        if (own) await page.waitForSelector('body > *');
        mustBeHtml(answer?.headers()['content-type']);
      }),
    round: (ms) => run<Round>(desk, `(${ROUND})(${JSON.stringify(page.url())}, ${ms})`),
    report: () => run<Report>(desk, `(${REPORT_OF})(${JSON.stringify(page.url())})`),
    async act(step) {
      for (const frame of page.frames()) {
        if (!(await frame.evaluate(`(${FIND})(${JSON.stringify(step.on)}) !== null`))) continue;
        await frame.evaluate(`(${DO_STEP})((${FIND})(${JSON.stringify(step.on)}), ${JSON.stringify(step)})`);
        return;
      }
      throw new Error(`no element for ${step.on}`);
    },
    errors: () => errors,
    url: () => page.url(),
    evaluate: (code) => run(page, code),
    async press(key) {
      // In a window behind another one the focus moves, but does not show.
      if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
      await page.keyboard.press(key === 'Space' ? ' ' : key);
    },
    async paste() {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    inWorld: (source, frameId = 0) => run(desk, inWorldOf(page.url(), source, frameId)),
    openTip: () => run(desk, `(${OPEN_TIP})(${JSON.stringify(page.url())})`),
    prefers(features) {
      wishing.add(page);
      return inFirefox(browser, page.url(), prefersIn(features));
    },
    zoom: (factor) => run(desk, `(${ZOOM})(${JSON.stringify(page.url())}, ${factor})`),
    accessible: () => inFirefox(browser, page.url(), ACCESSIBLE),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    back: () => run(page, 'void setTimeout(() => history.back())'),
    async clear() {
      await inFirefox(browser, page.url(), FOCUS); // Tab may have left the page for the window
      if (wishing.delete(page)) await inFirefox(browser, page.url(), prefersIn(NO_WISHES));
      await page.goto('about:blank', { waitUntil: [] });
      await page.mouse.move(0, 0);
      await page.setViewport(SIZE);
      errors.length = 0;
    },
    close: () => page.close(),
  });

  return {
    name: 'firefox',
    welcomed,
    atOnce: 3,
    downloads,
    async tab() {
      // A window of its own: in a tab behind another one the extension waits, as nobody sees it.
      const page = await browser.newPage({ type: 'window' });
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {})); // as Playwright does
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
      return tabOf(page, errors);
    },
    pageUrl: (path) => base + path,
    badge: (url) => run<string>(desk, `(${BADGE_OF})(${JSON.stringify(url)})`),
    action: (url) => run<Action>(desk, `(${ACTION_OF})(${JSON.stringify(url)})`),
    reportOf: (url) => run<Report>(desk, `(${REPORT_OF})(${JSON.stringify(url)})`),
    reports: () => run<Report[]>(desk, REPORTS),
    extension: (code) => run(desk, code),
    sleep: () => inFirefox(browser, '', `(${SLEEP})(${JSON.stringify(ADDON)})`),
    isAsleep: async () => (await inFirefox<string>(browser, '', `(${STATE})(${JSON.stringify(ADDON)})`)) === 'stopped',
    async reload() {
      await inFirefox(browser, '', `(${RELOAD})(${JSON.stringify(ADDON)})`);
      await desk.close().catch(() => {}); // Firefox has closed it
      await openDesk('window'); // a tab would come before the page under test, which then waits
    },
    consoleWords: () => inFirefox<string[]>(browser, '', `(${WORDS})(${JSON.stringify(base)})`),
    tabId: (url) => run<number>(desk, `(${TAB_OF})(${JSON.stringify(url)})`),
    access: (given) => inFirefox(browser, desk.url(), accessIn(ADDON, given)),
    openPopup: (url) => inFirefox(browser, url, popupIn(ADDON)),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
