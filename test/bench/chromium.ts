/** Chromium with one extension: visits pages and tells what the extension cost there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.ts';
import { type Share, shareOf, type TraceEvent } from './trace.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'v8.execute'];
/** Milliseconds after its start in which an extension does what it does once, when it is installed. */
const SETTLE = 3_000;
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface Bench {
  readonly name: string;
  /** Opens the page in a tab of its own and stays for `dwell` milliseconds after it has loaded, and until it has done what is waited for. */
  visit(url: string, dwell: number, until?: (page: Page) => Promise<unknown>): Promise<Share>;
  /** What it costs in `dwell` milliseconds after something was done on a page that has rested for as long. */
  after(url: string, dwell: number, act: (page: Page) => Promise<void>): Promise<Share>;
  /** Bytes of the page's heap in use when it has rested and rubbish has been collected. */
  heap(url: string, dwell: number): Promise<number>;
  /** The extension's background runs now. */
  awake(): Promise<boolean>;
  /** Puts the background to sleep, as the browser does after 30 s. */
  sleep(): Promise<void>;
  /** The person wants no tips, so that what the reader costs is seen alone. */
  hush(): Promise<void>;
  close(): Promise<void>;
}

export async function start(name: string, folder: string): Promise<Bench> {
  const profile = await mkdtemp(join(tmpdir(), 'imap-advisor-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1100, height: 800 },
    args: [...ARGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await pause(SETTLE);
  // Its own pages are not what a page costs: the guide that opens after installing was in the first page's trace.
  for (const page of context.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();

  async function withTargets<T>(work: (session: CDPSession, workers: readonly string[]) => Promise<T>): Promise<T> {
    const page = await context.newPage();
    try {
      const session = await context.newCDPSession(page);
      const { targetInfos } = await session.send('Target.getTargets');
      return await work(
        session,
        targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId),
      );
    } finally {
      await page.close();
    }
  }

  async function inTab<T>(work: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
    const page = await context.newPage();
    try {
      return await work(page, await context.newCDPSession(page));
    } finally {
      await page.close();
    }
  }

  /** What loads for ever is judged all the same. */
  const open = (page: Page, url: string): Promise<unknown> =>
    page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => {});

  return {
    name,
    visit: (url, dwell, until) =>
      inTab(async (page, session) => {
        const events = await traced(session, async () => {
          await open(page, url);
          await Promise.all([pause(dwell), until?.(page)]);
        });
        return shareOf(events);
      }),
    after: (url, dwell, act) =>
      inTab(async (page, session) => {
        await open(page, url);
        await pause(dwell);
        const events = await traced(session, async () => {
          await act(page);
          await pause(dwell);
        });
        return shareOf(events);
      }),
    heap: (url, dwell) =>
      inTab(async (page, session) => {
        await open(page, url);
        await pause(dwell);
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      }),
    awake: () => withTargets(async (_, workers) => workers.length > 0),
    sleep: () =>
      withTargets(async (session, workers) => {
        for (const targetId of workers) await session.send('Target.closeTarget', { targetId });
      }),
    async hush() {
      const [background] = context.serviceWorkers();
      await background?.evaluate('chrome.storage.sync.set({ show: "never" })');
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  // The protocol's own type says only "object": what the trace format promises is read field by field in trace.ts.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}
