/** Chromium with one extension: visits pages and tells what the extension cost there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.ts';
import { type Share, shareOf, type TraceEvent } from './trace.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
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
  /** Opens the page in a tab of its own and stays for `dwell` milliseconds after it has loaded. */
  visit(url: string, dwell: number, then?: (page: Page) => Promise<void>): Promise<Share>;
  /** The extension's background runs now. */
  awake(): Promise<boolean>;
  /** Puts the background to sleep, as the browser does after 30 s. */
  sleep(): Promise<void>;
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

  return {
    name,
    async visit(url, dwell, then) {
      const page = await context.newPage();
      try {
        const session = await context.newCDPSession(page);
        const events = await traced(session, async () => {
          await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => {}); // what loads for ever is judged all the same
          await then?.(page);
          await pause(dwell);
        });
        return shareOf(events);
      } finally {
        await page.close();
      }
    },
    awake: () => withTargets(async (_, workers) => workers.length > 0),
    sleep: () =>
      withTargets(async (session, workers) => {
        for (const targetId of workers) await session.send('Target.closeTarget', { targetId });
      }),
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
