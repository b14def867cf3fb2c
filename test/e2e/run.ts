/** npm run test:e2e [-- PART… -PART…]: the built extension in Chromium and Firefox, the packages themselves, and the check command. */
import { startChromium } from '../browser/chromium.ts';
import type { Driver } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { type Site, serve } from '../browser/serve.ts';
import { side } from '../browser/side.ts';
import { withDriver } from '../browser/with-driver.ts';
import { buildChecks } from './build.ts';
import { chainChecks } from './chain.ts';
import { Checks } from './checks.ts';
import { commandChecks } from './command.ts';
import { devChecks } from './dev.ts';
import { frameChecks } from './frames.ts';
import { lifeChecks } from './life.ts';
import { moduleChecks } from './module.ts';
import { pagesChecks } from './pages/checks.ts';
import { policyChecks } from './policy/checks.ts';
import { silenceChecks } from './silence.ts';
import { ROOMS, tipChecks } from './tip/tip.ts';

type Part = (checks: Checks, site: Site) => Promise<void>;
type Parts = Readonly<Record<string, Part>>;

/** Words pick parts by their names, and leave them out behind a minus; without words it is all. */
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unwanted = process.argv.slice(2).flatMap((word) => (word.startsWith('-') ? word.slice(1) : []));
const isWanted = (name: string): boolean =>
  (words.length === 0 || words.some((word) => name.includes(word))) && !unwanted.some((word) => name.includes(word));

type Work = (checks: Checks, driver: Driver, site: Site) => Promise<void>;

/** The same browser does for all checks of a part. */
const inBrowser =
  (start: () => Promise<Driver>, work: Work): Part =>
  (checks, site) =>
    withDriver(start, (driver) => work(checks, driver, site));

/** And for several parts, in an order in which none is disturbed by what another left: a start takes as much as ten checks. */
function inOne(start: () => Promise<Driver>, works: Readonly<Record<string, Work>>): Parts {
  let driver: Promise<Driver> | null = null;
  const wanted = Object.keys(works).filter(isWanted);
  const part =
    (name: string, work: Work): Part =>
    async (checks, site) => {
      driver ??= start();
      const ours = await driver;
      let more = false;
      try {
        await work(checks, ours, site);
        more = name !== wanted.at(-1);
      } finally {
        if (!more) await ours.close();
      }
    };
  return Object.fromEntries(Object.entries(works).map(([name, work]) => [name, part(name, work)]));
}

const leanChromium = (): Promise<Driver> => startChromium({ lean: true });
const leanFirefox = (): Promise<Driver> => startFirefox({ lean: true });

/** The tip's checks are most of the work: each browser has two to share them. */
const isSeen = (room: string): boolean => room === 'showing' || room === 'placing';
const tipIn = (start: () => Promise<Driver>, isOurs: (room: string) => boolean): Part =>
  inBrowser(start, (checks, driver, site) => tipChecks(checks, driver, site, ROOMS.filter(isOurs)));

/** Browsers do not get into each other's way, and mostly they wait: some at once, the long ones first. */
const GROUPS: readonly Parts[] = [
  { 'tip-firefox-seen': tipIn(leanFirefox, isSeen) },
  { 'tip-firefox-used': tipIn(leanFirefox, (room) => !isSeen(room)) },
  { 'tip-chromium-seen': tipIn(leanChromium, isSeen) },
  { 'tip-chromium-used': tipIn(leanChromium, (room) => !isSeen(room)) },
  inOne(leanFirefox, {
    'chain-firefox': chainChecks,
    'life-firefox': lifeChecks,
    'frames-firefox': frameChecks,
    'pages-firefox': pagesChecks,
  }),
  { command: commandChecks },
  { 'pages-chromium': inBrowser(leanChromium, pagesChecks) },
  inOne(startChromium, { 'chain-chromium': chainChecks, 'life-chromium': lifeChecks }),
  { 'module-chromium': moduleChecks },
  { 'silence-firefox': (checks, site) => silenceChecks(checks, startFirefox, site) },
  { 'silence-chromium': (checks, site) => silenceChecks(checks, startChromium, site) },
  { build: buildChecks, dev: devChecks },
];
const AT_ONCE = 4;

/** A policy holds for every Chromium of the machine: no other may be open. */
const LAST: Parts = { policy: policyChecks };

const names = [...GROUPS, LAST].flatMap((parts) => Object.keys(parts));
if (!names.some(isWanted)) {
  process.stderr.write(
    `e2e: no part is called so: ${process.argv.slice(2).join(' ')}; there are ${names.join(', ')}.\n`,
  );
  process.exit(2);
}

const checks = new Checks();
const site = await serve();

async function run(parts: Parts): Promise<void> {
  for (const [name, part] of Object.entries(parts)) {
    if (!isWanted(name)) continue;
    const began = Date.now();
    await part(checks, site);
    process.stdout.write(`(${name}: ${Math.round((Date.now() - began) / 1000)} s)\n`);
  }
}

await side(GROUPS, AT_ONCE, run);
await run(LAST);
await site.close();
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
process.exitCode = checks.failed > 0 ? 1 : 0;
