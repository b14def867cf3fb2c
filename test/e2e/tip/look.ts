/**
 * npx tsx test/e2e/tip/look.ts [chromium|firefox] FOLDER… [--only NAME] [--pictures FOLDER] [--size 1100x800]
 * Where the tip stands on every setup page of corpus sets, chip and card; with pictures to look at. Needs a build.
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argsOf } from '../../../scripts/args.ts';
import { startChromium } from '../../browser/chromium.ts';
import { startFirefox } from '../../browser/firefox.ts';
import { makePages } from '../../browser/pages.ts';
import { serve } from '../../browser/serve.ts';
import { placedInSet } from './sets.ts';

const BROWSERS = { chromium: startChromium, firefox: startFirefox } as const;

const USE = 'look.ts [chromium|firefox] FOLDER… [--only NAME] [--pictures FOLDER] [--size 1100x800]';
const { values, positionals } = argsOf('look', USE, {
  allowPositionals: true,
  options: { only: { type: 'string' }, pictures: { type: 'string' }, size: { type: 'string', default: '1100x800' } },
});
const [wide = 1100, high = 800] = values.size.split('x').map(Number);
const named = positionals.filter((word) => word in BROWSERS);
const sets = positionals.filter((word) => !(word in BROWSERS));
const site = await serve();
const pages = await makePages(site);
for (const [name, start] of Object.entries(BROWSERS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const driver = await start();
  try {
    for (const set of sets) {
      const counts = { chip: 0, card: 0, docked: 0, wrong: 0 };
      const tab = await driver.tab();
      await tab.resize(wide, high);
      await placedInSet(tab, pages, set, {
        card: true,
        only: values.only,
        async tell({ id, is, docked, wrong }) {
          counts[is] += 1;
          if (docked) counts.docked += 1;
          if (wrong) counts.wrong += 1;
          if (docked || wrong) process.stdout.write(`${name} ${id} ${is}: ${wrong ?? 'docked'}\n`);
          if (values.pictures === undefined) return;
          const folder = join(values.pictures, name, basename(set));
          mkdirSync(folder, { recursive: true });
          await tab.screenshot(join(folder, `${id}-${is}.png`));
        },
      });
      await tab.close();
      process.stdout.write(`${name} ${set} at ${values.size}: ${JSON.stringify(counts)}\n`);
      if (counts.wrong > 0) process.exitCode = 1;
    }
  } finally {
    await driver.close();
  }
}
await pages.close();
await site.close();
