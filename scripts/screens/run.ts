/**
 * npm run screens [-- --browser chromium|firefox] [--language de] [WORD…]: pictures of every state into screens/. A word picks the
 * states whose `room/name` has it. With a language the extension speaks it on the pages that are written from left to right.
 * npm run screens -- --docs: the pictures of README and docs, into docs/screens.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../../test/browser/chromium.ts';
import { startFirefox } from '../../test/browser/firefox.ts';
import { makePages } from '../../test/browser/pages.ts';
import { serve } from '../../test/browser/serve.ts';
import { type Look, type Screen, SIZES } from './screen.ts';
import { SCREENS } from './screens.ts';
import { drawSheets, type Picture } from './sheet.ts';
import { speaking } from './speak.ts';

const BROWSERS = { chromium: [startChromium, 'dist/chrome'], firefox: [startFirefox, 'dist/firefox'] } as const;
const LANGUAGES = { ltr: 'en', rtl: 'ar' } as const;
const OUT = 'screens';
/** By their names in docs/screens. */
const DOCS = {
  story: ['store/guide-story-lost', 'light-wide-ltr'],
  tip: ['tip/pop-deletes', 'light-wide-ltr'],
  'tip-plan': ['tip/plan', 'light-wide-ltr'],
  'tip-arabic': ['tip/http', 'dark-narrow-rtl'],
} as const;

class BadCall extends Error {}

interface Call {
  readonly browsers: readonly (keyof typeof BROWSERS)[];
  readonly screens: readonly Screen[];
  readonly docs: boolean;
  readonly languages: Readonly<Record<Look['dir'], string>>;
}

const nameOf = ({ room, name }: Pick<Screen, 'room' | 'name'>): string => `${room}/${name}`;

function read(): Call {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      language: { type: 'string' },
      docs: { type: 'boolean', default: false },
    },
  });
  const all = Object.keys(BROWSERS) as (keyof typeof BROWSERS)[];
  const browsers = all.filter((name) => values.browser === undefined || name === values.browser);
  if (browsers.length === 0) throw new BadCall(`no browser "${values.browser}": chromium or firefox.`);
  if (values.docs) {
    const screens = SCREENS.filter((screen) => Object.values(DOCS).some(([name]) => name === nameOf(screen)));
    return { browsers: ['chromium'], screens, docs: true, languages: LANGUAGES };
  }
  const unknown = positionals.find((word) => !SCREENS.some((screen) => nameOf(screen).includes(word)));
  if (unknown) throw new BadCall(`no state has "${unknown}" in its name; there are ${SCREENS.map(nameOf).join(', ')}.`);
  const wanted = (screen: Screen): boolean =>
    positionals.length === 0 || positionals.some((word) => nameOf(screen).includes(word));
  const languages = { ...LANGUAGES, ltr: values.language ?? LANGUAGES.ltr };
  return { browsers, screens: SCREENS.filter(wanted), docs: false, languages };
}

const lookName = ({ theme, width, dir }: Look): string => `${theme}-${width}-${dir}`;
const failures: string[] = [];

async function draw(
  browser: keyof typeof BROWSERS,
  dir: Look['dir'],
  { screens, languages }: Call,
): Promise<Picture[]> {
  const jobs = screens.flatMap((screen) =>
    screen.looks.filter((look) => look.dir === dir).map((look) => ({ screen, look })),
  );
  if (jobs.length === 0) return [];
  const [start, dist] = BROWSERS[browser];
  const language = languages[dir];
  const dressed = language === 'en' ? null : await speaking(language, dist);
  const site = await serve();
  const pages = await makePages(site);
  const driver = await start({ folder: dressed ?? dist });
  const drawn: Picture[] = [];
  try {
    for (const { screen, look } of jobs) {
      const file = join(
        OUT,
        screen.room,
        browser,
        `${screen.name}-${lookName(look)}${language === LANGUAGES[dir] ? '' : `-${language}`}.png`,
      );
      const tab = await driver.tab();
      try {
        await mkdir(dirname(file), { recursive: true });
        const [wide, high] = SIZES[look.width];
        await tab.resize(wide, high);
        await screen.show({ driver, tab, site, language, address: pages.address, own: driver.pageUrl }, look);
        await tab.screenshot(file);
        drawn.push({ file: resolve(file), room: screen.room, name: screen.name, browser, look });
        process.stdout.write(`${file}\n`);
      } catch (error) {
        failures.push(file);
        process.stderr.write(`screens: ${relative(OUT, file)}: ${error instanceof Error ? error.message : error}\n`);
      } finally {
        await tab.close();
      }
    }
  } finally {
    await driver.close();
    await site.close();
    await pages.close();
    if (dressed) await rm(dressed, { recursive: true, force: true });
  }
  return drawn;
}

/** The pictures that README and docs show. */
async function copyDocs(drawn: readonly Picture[]): Promise<void> {
  for (const [file, [name, look]] of Object.entries(DOCS)) {
    const found = drawn.find((one) => nameOf(one) === name && lookName(one.look) === look);
    if (found) await copyFile(found.file, join('docs/screens', `${file}.png`));
  }
}

async function main(): Promise<void> {
  const call = read();
  const drawn: Picture[] = [];
  for (const browser of call.browsers)
    for (const dir of ['ltr', 'rtl'] as const) drawn.push(...(await draw(browser, dir, call)));
  if (call.docs) await copyDocs(drawn);
  for (const sheet of await drawSheets(drawn, OUT)) process.stdout.write(`${sheet}\n`);
  process.stdout.write(`${drawn.length} pictures, ${failures.length} could not be taken\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`screens: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  process.exitCode = 2;
});
