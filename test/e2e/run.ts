/** npm run test:e2e [-- PART…]: the built extension in Chromium and Firefox, the packages themselves, and the check command. */
import { startChromium } from '../browser/chromium.ts';
import type { Driver } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { type Site, serve } from '../browser/serve.ts';
import { buildChecks } from './build.ts';
import { chainChecks } from './chain.ts';
import { Checks } from './checks.ts';
import { commandChecks } from './command.ts';
import { devChecks } from './dev.ts';
import { frameChecks } from './frames.ts';
import { lifeChecks } from './life.ts';
import { pagesChecks } from './pages/checks.ts';
import { policyChecks } from './policy/checks.ts';
import { silenceChecks } from './silence.ts';
import { tipChecks } from './tip/tip.ts';

type Part = (checks: Checks, site: Site) => Promise<void>;

/** The same browser does for all checks of a part. */
const inBrowser =
  (start: () => Promise<Driver>, work: (checks: Checks, driver: Driver, site: Site) => Promise<void>): Part =>
  async (checks, site) => {
    const driver = await start();
    try {
      await work(checks, driver, site);
    } finally {
      await driver.close();
    }
  };

const PARTS: Readonly<Record<string, Part>> = {
  build: buildChecks,
  'chain-chromium': inBrowser(startChromium, chainChecks),
  'chain-firefox': inBrowser(startFirefox, chainChecks),
  'frames-chromium': inBrowser(startChromium, frameChecks),
  'frames-firefox': inBrowser(startFirefox, frameChecks),
  'life-chromium': inBrowser(startChromium, lifeChecks),
  'life-firefox': inBrowser(startFirefox, lifeChecks),
  'silence-chromium': (checks, site) => silenceChecks(checks, startChromium, site),
  'silence-firefox': (checks, site) => silenceChecks(checks, startFirefox, site),
  'tip-chromium': inBrowser(startChromium, tipChecks),
  'tip-firefox': inBrowser(startFirefox, tipChecks),
  'pages-chromium': inBrowser(startChromium, pagesChecks),
  'pages-firefox': inBrowser(startFirefox, pagesChecks),
  policy: policyChecks,
  dev: devChecks,
  command: commandChecks,
};

/** Words pick parts by their names; without words it is all. */
const words = process.argv.slice(2);
const wanted = Object.entries(PARTS).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
);
if (wanted.length === 0) {
  process.stderr.write(`e2e: no part is called ${words.join(' or ')}; there are ${Object.keys(PARTS).join(', ')}.\n`);
  process.exit(2);
}

const checks = new Checks();
const site = await serve();
for (const [, part] of wanted) await part(checks, site);
await site.close();
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
process.exitCode = checks.failed > 0 ? 1 : 0;
