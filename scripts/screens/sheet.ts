import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.ts';
import { type Look, SIZES } from './screen.ts';

export interface Picture {
  readonly file: string;
  readonly room: string;
  readonly name: string;
  readonly browser: string;
  readonly look: Look;
}

/** How much smaller a picture is on a sheet, and how many stand in a row. */
const SCALE = { narrow: 0.6, wide: 0.5 } as const;
const IN_ROW = { narrow: 6, wide: 3 } as const;

/** All pictures of a room, a browser and a look side by side: one glance finds what is wrong. Answers the sheets' paths. */
export async function drawSheets(pictures: readonly Picture[], out: string): Promise<string[]> {
  const sheets = new Map<string, Picture[]>();
  for (const one of pictures) sheets.set(sheetOf(one), [...(sheets.get(sheetOf(one)) ?? []), one]);
  if (sheets.size === 0) return [];
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const drawn: string[] = [];
  try {
    const page = await browser.newPage();
    for (const [name, shown] of sheets) {
      const width = shown[0]?.look.width ?? 'wide';
      const wide = Math.round(SIZES[width][0] * SCALE[width]);
      const cells = await Promise.all(
        shown.map(async (one) => {
          const data = (await readFile(one.file)).toString('base64');
          return `<figure><img width=${wide} src="data:image/png;base64,${data}"><figcaption>${one.name}</figcaption></figure>`;
        }),
      );
      await page.setViewportSize({ width: IN_ROW[width] * (wide + 12) + 12, height: 600 });
      await page.setContent(
        `<style>body{margin:6px;display:flex;flex-wrap:wrap;gap:12px;font:13px sans-serif;background:#999}figure{margin:0}img{display:block}</style>${cells.join('')}`,
      );
      const path = join(out, 'sheets', `${name}.png`);
      await mkdir(join(out, 'sheets'), { recursive: true });
      await page.screenshot({ path, fullPage: true });
      drawn.push(path);
    }
  } finally {
    await browser.close();
  }
  return drawn;
}

const sheetOf = ({ room, browser, look }: Picture): string =>
  `${room}-${browser}-${look.theme}-${look.width}-${look.dir}`;
