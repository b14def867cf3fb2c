/** A peer that does nothing looks cheap: before its figures are quoted it has to find what it looks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.ts';
import { FORM } from './made.ts';
import { BUNDLED, subject } from './subjects.ts';

const ARTICLE = `<article>${'<p>A paragraph of an article that is long enough to be read, with commas, clauses and all that a reader of pages looks for when it decides what to show.</p>'.repeat(20)}</article>`;

/** @throws naming the peer that found nothing on a page with a mail form and an article. */
export async function prove(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  try {
    for (const name of BUNDLED) {
      const page = await browser.newPage();
      await page.setContent(FORM + ARTICLE);
      await page.addScriptTag({ content: readFileSync(join(await subject(name), 'script.js'), 'utf8') });
      if (!(await page.evaluate<unknown>('globalThis.found')))
        throw new Error(`${name} finds nothing: its figures mean nothing`);
    }
  } finally {
    await browser.close();
  }
}
