import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.ts';
import {
  ACT_TIMEOUT,
  type Act,
  DOOR,
  LOAD_TIMEOUT,
  reportScript,
  type Session,
  type Tab,
  tabOpener,
} from './session.ts';

async function find(page: Page, selector: string): Promise<Locator> {
  for (const frame of page.frames()) {
    const found = frame.locator(selector);
    if ((await found.count()) > 0) return found.first();
  }
  return page.locator(selector).first();
}

async function act(page: Page, { do: what, on, value = '' }: Act): Promise<void> {
  const target = await find(page, on);
  // What widgets hide stays operable as a script of the page would operate it.
  const options = { timeout: ACT_TIMEOUT, force: !(await target.isVisible()) };
  if (what === 'select') await target.selectOption(value, options);
  else if (what === 'fill') await target.fill(value, options);
  else if (options.force) await target.dispatchEvent('click', {}, { timeout: ACT_TIMEOUT });
  else if (what === 'click') await target.click(options);
  else await target.setChecked(what === 'check', options);
}

/** @throws NoBrowser where no Chromium, Chrome or Edge is installed. */
export async function startChromium({ headless = true } = {}): Promise<Session> {
  const extension = resolve('dist/chrome');
  const profile = await mkdtemp(join(tmpdir(), 'imap-advisor-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 900 },
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const url = (path: string): string => new URL(path, worker.url()).href;
  const door = await context.newPage();
  await door.goto(url(DOOR));
  const inExtension = <T>(script: string): Promise<T> => door.evaluate<T>(script);
  const open = tabOpener(inExtension, () => context.newPage());

  return {
    browser: 'chromium',
    inExtension,
    url,
    async newTab(): Promise<Tab> {
      const { page, id } = await open();
      return {
        id,
        goto: async (address) => {
          await page.goto(address, { timeout: LOAD_TIMEOUT, waitUntil: 'load' });
        },
        act: (one) => act(page, one),
        report: () => inExtension(reportScript(id)),
        evaluate: (script) => page.evaluate(script),
        screenshot: async (path) => {
          await page.screenshot({ path });
        },
        close: () => page.close(),
      };
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
