/** npx tsx test/e2e/tip/run.ts [chromium|firefox] [room…]: the tip's checks alone, while one works on it. Needs a build. */
import { startChromium } from '../../browser/chromium.ts';
import { startFirefox } from '../../browser/firefox.ts';
import { serve } from '../../browser/serve.ts';
import { Checks } from '../checks.ts';
import { tipChecks } from './tip.ts';

const words = process.argv.slice(2);
const checks = new Checks();
const site = await serve();
for (const [name, start] of [
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const) {
  if ((words.includes('chromium') || words.includes('firefox')) && !words.includes(name)) continue;
  const driver = await start();
  try {
    await tipChecks(
      checks,
      driver,
      site,
      words.filter((word) => word !== 'chromium' && word !== 'firefox'),
    );
  } finally {
    await driver.close();
  }
}
await site.close();
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
process.exitCode = checks.failed > 0 ? 1 : 0;
