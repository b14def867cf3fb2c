/** `npm run icons`: draws icons/icon.svg as the PNGs that the manifest names. Run by hand after a change of the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.ts';

const SIZES = [16, 32, 48, 128];

const svg = await readFile('icons/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
