/**
 * `npm run icons`: draws icons/icon.svg as the PNGs that the manifest names. Run by hand after a change of the drawing, on a machine
 * with pngquant and zopflipng (Debian's packages pngquant, zopfli), which make them a third as large and then 4 % smaller without loss.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.ts';

const SMALLER = ['40', '--force', '--strip', '--speed', '1'];
const ZOPFLI = ['-y', '--iterations=200', '--filters=01234mepb'];
const SIZES = [16, 32, 48, 128];

const svg = await readFile('icons/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const file = `icons/${size}.png`;
  await writeFile(file, await page.screenshot({ omitBackground: true }));
  if (spawnSync('pngquant', [...SMALLER, '--output', file, file]).status !== 0)
    process.stderr.write(`icons: ${file} stays large: pngquant is missing or could not do it.\n`);
  if (spawnSync('zopflipng', [...ZOPFLI, file, file]).status !== 0)
    process.stderr.write(`icons: ${file} stays larger: zopflipng (package zopfli) is missing or could not do it.\n`);
}
await browser.close();
