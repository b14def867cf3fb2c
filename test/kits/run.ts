/** npm run test:kits: "Switch to IMAP" on forms made with real widget libraries, in both browsers. */
import { resolve } from 'node:path';
import { startChromium } from '../browser/chromium.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { cross } from '../browser/judge.ts';
import { type Site, serve } from '../browser/serve.ts';
import { withTab } from '../browser/with-tab.ts';
import { Checks } from '../e2e/checks.ts';
import { buildPages } from './build.ts';
import { SWITCHED } from './cases.ts';
import { REFUSED, refusal } from './refusals.ts';
import { SKETCHED, sketchRoundTrip } from './sketches.ts';
import { switchAndUndo } from './stories.ts';

/** Names of pages to run, all without: `npm run test:kits -- antd`. */
const wanted = process.argv.slice(2);
const isWanted = ({ page }: { readonly page: string }): boolean =>
  wanted.length === 0 || wanted.some((word) => page.includes(word));

async function inBrowser(start: () => Promise<Driver>, site: Site, checks: Checks): Promise<void> {
  const driver = await start();
  let mark = 0;
  /** The number keeps tabs of one page apart. */
  const address = (path: string): string => {
    mark += 1;
    const [file = '', hash] = path.split('#');
    return site.at(resolve('test/kits', file), mark) + (hash ? `#${hash}` : '');
  };
  const check = (page: string, name: string, work: (tab: Tab) => Promise<string | null>): Promise<void> =>
    checks.check(`${driver.name}: ${name}`, () =>
      withTab(driver, async (tab) => {
        await tab.open(address(page));
        await cross(tab);
        return work(tab);
      }),
    );
  try {
    for (const story of SWITCHED.filter(isWanted))
      await check(story.page, `switch and undo: ${story.about}`, (tab) => switchAndUndo(tab, story));
    for (const story of REFUSED.filter(isWanted)) await check(story.page, story.about, (tab) => refusal(tab, story));
    for (const page of SKETCHED.filter((page) => isWanted({ page })))
      await check(page, `a sketch of ${page} becomes a fixture`, (tab) =>
        sketchRoundTrip(tab, async (file) => {
          await tab.open(address(file));
          await cross(tab);
        }),
      );
  } finally {
    await driver.close();
  }
}

await buildPages();
const site = await serve();
const checks = new Checks();
try {
  // Both at the same time: most of it is waiting.
  await Promise.all([startChromium, startFirefox].map((start) => inBrowser(() => start({ lean: true }), site, checks)));
} finally {
  await site.close();
}
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
process.exitCode = checks.failed > 0 ? 1 : 0;
