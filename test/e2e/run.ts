/** npm run test:e2e: the built extension in Chromium and Firefox, the packages themselves, and the check command. */
import { startChromium } from '../browser/chromium.ts';
import { startFirefox } from '../browser/firefox.ts';
import { serve } from '../browser/serve.ts';
import { buildChecks } from './build.ts';
import { chainChecks } from './chain.ts';
import { Checks } from './checks.ts';
import { commandChecks } from './command.ts';
import { tipChecks } from './tip/tip.ts';

const checks = new Checks();
await buildChecks(checks);
const site = await serve();
for (const start of [startChromium, startFirefox]) {
  const driver = await start();
  try {
    await chainChecks(checks, driver, site);
    await tipChecks(checks, driver, site);
  } finally {
    await driver.close();
  }
}
await site.close();
await commandChecks(checks);
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
process.exitCode = checks.failed > 0 ? 1 : 0;
