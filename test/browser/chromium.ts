import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.ts';
import type { Report } from '../../src/setup/report.ts';
import { BOUNDS } from './bounds.ts';
import { cameWhole, mustBeHtml } from './came.ts';
import { listenTo } from './chromium-console.ts';
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
import { WHEN_READY } from './ready.ts';
import { LISTEN, ROUND, type Round } from './settled.ts';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FAR = `MAP ${FAR_HOST} 127.0.0.1`;
const NOWHERE = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

const PREFERENCES = {
  // As whoever loads an unpacked extension has it: else Chromium switches it off when it is loaded anew.
  extensions: { ui: { developer_mode: true } },
  // It looks into each page for its language, and draws a bubble.
  translate: { enabled: false },
};

/** What the page's scripts throw, from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Runs in an extension page; the development server has a page that waits in its place, and loads the real one as soon as it can. */
const IS_POPUP = `location.protocol === 'chrome-extension:' && document.readyState === 'complete' &&
  document.querySelector('script[src*="loading-page"]') === null`;

/** Starts Chromium with the built extension. @throws {NoBrowser} */
export async function startChromium({
  folder = 'dist/chrome',
  headless = true,
  proxy,
  lean = false,
  offline = false,
}: Start = {}): Promise<Driver> {
  const dir = folder === null ? null : resolve(folder);
  const profile = await mkdtemp(join(tmpdir(), 'imap-advisor-'));
  const downloads = join(profile, 'saved');
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    chromiumSandbox: false,
    viewport: SIZE,
    args: [
      ...ARGS,
      `--host-resolver-rules=${FAR}${offline ? `, ${NOWHERE}` : ''}`,
      ...(dir === null ? [] : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`]),
      ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
    ignoreDefaultArgs: lean ? [] : ['--disable-back-forward-cache'],
  });
  const heard = listenTo(context);
  let base = '';
  let desk = context.pages()[0] ?? (await context.newPage());
  let worker: CDPSession | null = null;
  let asleep = false;

  /** A page of the extension's own: all of its API is there. */
  async function openDesk(): Promise<void> {
    const running = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    base = new URL('/', running.url()).href;
    desk = await context.newPage();
    const end = performance.now() + BOUNDS.soon;
    for (;;) {
      // While it is loaded anew, all is blocked. A page that waits is left alone: whoever goes there again stops what it waits for.
      if (!desk.url().startsWith(base)) await desk.goto(`${base}src/popup/index.html`).catch(() => null);
      if (await desk.evaluate<boolean>(IS_POPUP).catch(() => false)) break;
      if (performance.now() > end) throw new Error('the extension does not come back');
      await pause(BOUNDS.look);
    }
    await desk.evaluate(LISTEN);
    worker = await context.newCDPSession(desk);
    worker.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) asleep = runningStatus === 'stopped';
    });
    await worker.send('ServiceWorker.enable');
  }
  if (dir !== null) await openDesk();
  const welcomed = dir !== null && (await desk.evaluate<boolean>(WHEN_READY));

  const wishing = new WeakMap<Page, CDPSession>();
  /** By one session a page: what another one has wished for would stay. */
  async function prefers(page: Page, { media = '', ...rest }: Readonly<Record<string, string>>): Promise<void> {
    const session = wishing.get(page) ?? (await context.newCDPSession(page));
    wishing.set(page, session);
    const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { media, features });
  }

  const tabOf = (page: Page, errors: string[]): Tab => ({
    open: (url) =>
      cameWhole(page, async () => {
        const answer = await page.goto(url, { timeout: BOUNDS.load, waitUntil: 'load' });
        mustBeHtml(answer?.headers()['content-type']);
      }),
    round: (ms) => desk.evaluate<Round>(`(${ROUND})(${JSON.stringify(page.url())}, ${ms})`),
    report: () => desk.evaluate<Report>(`(${REPORT_OF})(${JSON.stringify(page.url())})`),
    async act(step) {
      for (const frame of page.frames()) {
        if (!(await frame.evaluate<boolean>(`(${FIND})(${JSON.stringify(step.on)}) !== null`))) continue;
        await frame.evaluate(`(${DO_STEP})((${FIND})(${JSON.stringify(step.on)}), ${JSON.stringify(step)})`);
        return;
      }
      throw new Error(`no element for ${step.on}`);
    },
    errors: () => errors,
    url: () => page.url(),
    evaluate: (code) => page.evaluate(code),
    press: (key) => page.keyboard.press(key),
    paste: () => page.keyboard.press('Control+V'),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    inWorld: (source, frameId = 0) => desk.evaluate(inWorldOf(page.url(), source, frameId)),
    openTip: () => desk.evaluate(`(${OPEN_TIP})(${JSON.stringify(page.url())})`),
    prefers: (features) => prefers(page, features),
    zoom: (factor) => desk.evaluate(`(${ZOOM})(${JSON.stringify(page.url())}, ${factor})`),
    async accessible() {
      const session = await context.newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      await session.detach();
      return nodes
        .filter((node) => !node.ignored)
        .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    back: () => page.evaluate('void setTimeout(() => history.back())'),
    async clear() {
      if (wishing.has(page)) await prefers(page, {});
      await page.goto('about:blank');
      await page.mouse.move(0, 0);
      await page.setViewportSize(SIZE);
      errors.length = 0;
    },
    close: () => page.close(),
  });

  return {
    name: 'chromium',
    welcomed,
    atOnce: 4,
    downloads,
    async tab() {
      const page = await context.newPage();
      page.on('download', (file) => {
        file.saveAs(join(downloads, file.suggestedFilename())).catch(() => {}); // a browser that is closing: its check has failed already
      });
      return tabOf(page, errorsOf(page));
    },
    pageUrl: (path) => base + path,
    badge: (url) => desk.evaluate<string>(`(${BADGE_OF})(${JSON.stringify(url)})`),
    action: (url) => desk.evaluate<Action>(`(${ACTION_OF})(${JSON.stringify(url)})`),
    reportOf: (url) => desk.evaluate<Report>(`(${REPORT_OF})(${JSON.stringify(url)})`),
    reports: () => desk.evaluate<Report[]>(REPORTS),
    extension: (code) => desk.evaluate(code),
    sleep: async () => void (await worker?.send('ServiceWorker.stopAllWorkers')),
    isAsleep: async () => asleep,
    async reload(cause = () => desk.evaluate<void>('chrome.runtime.reload()')) {
      const gone = desk.waitForEvent('close');
      await cause().catch(() => {}); // the page goes while it answers
      await gone;
      await openDesk();
    },
    consoleWords: async () => heard(),
    tabId: (url) => desk.evaluate<number>(`(${TAB_OF})(${JSON.stringify(url)})`),
    async access(given) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions/');
      const wish = { extensionId: new URL(base).host, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' };
      await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(wish)})`);
      await settings.close();
    },
    async openPopup(url) {
      await context
        .pages()
        .find((page) => page.url() === url)
        ?.bringToFront();
      await desk.evaluate('chrome.action.openPopup()');
    },
    closed: () => new Promise((done) => context.once('close', () => done())),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
