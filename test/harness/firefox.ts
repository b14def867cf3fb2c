import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { findFirefox } from '../../scripts/browsers.ts';
import { type Act, DOOR, LOAD_TIMEOUT, reportScript, type Session, type Tab, tabOpener } from './session.ts';

async function find(page: Page, selector: string): Promise<{ frame: Frame; target: ElementHandle }> {
  for (const frame of page.frames()) {
    // `pierce/` also looks into open shadow roots.
    const target = (await frame.$(selector)) ?? (await frame.$(`pierce/${selector}`));
    if (target) return { frame, target };
  }
  throw new Error(`no element ${selector}`);
}

/** The same for a person and a script: what cannot be clicked with the mouse is clicked by script. */
async function act(page: Page, { do: what, on, value = '' }: Act): Promise<void> {
  const { target } = await find(page, on);
  if (what === 'select') {
    await target.select(value);
    return;
  }
  if (what === 'fill') {
    await target.evaluate((element) => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
    });
    await target.type(value);
    return;
  }
  if (what !== 'click') {
    const checked = await target.evaluate((element) => element instanceof HTMLInputElement && element.checked);
    if (checked === (what === 'check')) return;
  }
  await target.click().catch(() => target.evaluate((element) => element instanceof HTMLElement && element.click()));
}

/** @throws NoBrowser where no Firefox is installed. */
export async function startFirefox({ headless = true } = {}): Promise<Session> {
  const uuid = randomUUID();
  const addon = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      'dom.disable_open_during_load': false,
    },
  });
  await browser.installExtension(resolve('dist/firefox'));
  const url = (path: string): string => `moz-extension://${uuid}/${path}`;
  const door = await browser.newPage();
  await door.goto(url(DOOR), { waitUntil: [] });
  await door.waitForFunction('typeof chrome === "object" && !!chrome.storage');
  const inExtension = async <T>(script: string): Promise<T> =>
    JSON.parse(
      String(await door.evaluate(`Promise.resolve(${script}).then((value) => JSON.stringify(value ?? null))`)),
    );
  // A window each: a tab behind another is hidden, and hidden pages wait.
  const open = tabOpener(inExtension, () => browser.newPage({ type: 'window' }));

  return {
    browser: 'firefox',
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
        evaluate: async <T>(script: string): Promise<T> => (await page.evaluate(script)) as T,
        screenshot: async (path) => {
          await writeFile(path, await page.screenshot());
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}
