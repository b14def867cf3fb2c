/** The states of the extension's own pages, as a person brings them about; used by the checks and by `npm run screens`. */
import { resolve } from 'node:path';
import type { Report } from '../../../src/setup/report.ts';
import type { Driver, Tab } from '../../browser/driver.ts';
import type { Site } from '../../browser/serve.ts';
import { holds } from '../until.ts';
import { until } from '../wait.ts';

export interface Scene {
  readonly driver: Driver;
  readonly site: Site;
  /** A number that no other page of this run has. */
  mark(): number;
}

export interface State {
  readonly room: 'popup' | 'guide' | 'options';
  readonly name: string;
  /** Brings it about in a tab that shows nothing yet. @throws where it does not come. */
  show(tab: Tab, scene: Scene): Promise<void>;
}

export async function must(tab: Tab, expression: string): Promise<void> {
  const why = await holds(tab, expression);
  if (why) throw new Error(why);
}

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 25, 31)' } as const;

/** Firefox has no wish for a scheme that an extension's own page heeds: there the styles' question is answered in its place. */
const SCHEME_BY_STYLES = `(theme) => {
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (rule.wasDark || /prefers-color-scheme: dark/.test(rule.media.mediaText)) {
        rule.wasDark = true;
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
      }
    }
}`;

/** The page as it looks in that colour scheme. @throws where it does not come. */
export async function inScheme(tab: Tab, { driver }: Pick<Scene, 'driver'>, theme: 'light' | 'dark'): Promise<void> {
  if (driver.name === 'chromium') await tab.prefers({ 'prefers-color-scheme': theme });
  else await tab.evaluate(`(${SCHEME_BY_STYLES})('${theme}')`);
  await must(tab, `getComputedStyle(document.body).backgroundColor === '${PAPER[theme]}'`);
}

/** Clicks on what a person would click on. */
export const click = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);

/** Types a text and sends the form. */
export async function lookUp(tab: Tab, typed: string): Promise<void> {
  await tab.evaluate(`void (document.querySelector('#servers input').value = ${JSON.stringify(typed)})`);
  await click(tab, '#servers [type=submit]');
}

/** Stored preferences are put back by `forget`, so that no state leaks into the next. */
export const keep = (tab: Tab, preferences: object): Promise<void> =>
  tab.evaluate(`chrome.storage.sync.set(${JSON.stringify(preferences)})`);
export const forget = (tab: Tab): Promise<void> => tab.evaluate('chrome.storage.sync.clear()');

export async function openGuide(tab: Tab, { driver }: Scene, more = ''): Promise<void> {
  await tab.open(driver.pageUrl(`src/guide/index.html${more}`));
  await must(tab, "document.querySelector('.story')");
}

export async function openOptions(tab: Tab, { driver }: Scene): Promise<void> {
  await tab.open(driver.pageUrl('src/options/index.html'));
  await must(tab, "document.querySelector('main.options')");
}

/** Has nothing to say of it: an article about mail. */
const SILENT = 'article.html';

/** The popup, opened as a page, for a page of our own that stays open. */
export async function openPopup(tab: Tab, { driver, site, mark }: Scene, path: string): Promise<Tab> {
  const page = await driver.tab();
  await page.open(site.at(resolve('test/pages', path), mark()));
  // A form that comes late comes later still in a tab that is not in front.
  const has = ({ frames }: Report): boolean => Object.values(frames).some(({ setups }) => setups.length > 0);
  if (path !== SILENT) await until(() => page.report(), has);
  const id = await driver.tabId(page.url());
  await tab.open(driver.pageUrl(`src/popup/index.html?tab=${id}`));
  await must(tab, "document.querySelector('#here')");
  return page;
}

const guide = (name: string, then: (tab: Tab) => Promise<void>, more = ''): State => ({
  room: 'guide',
  name,
  async show(tab, scene) {
    await openGuide(tab, scene, more);
    await then(tab);
  },
});

const popup = (name: string, path: string, then: (tab: Tab) => Promise<void>): State => ({
  room: 'popup',
  name,
  async show(tab, scene) {
    await openPopup(tab, scene, path);
    await then(tab);
  },
});

/** "Picture 3 of 9": changes with each. */
const PICTURE = "document.querySelector('.story .keys').innerText";

async function step(tab: Tab, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    const before = await tab.evaluate<string>(PICTURE);
    await click(tab, '.story .controls button:nth-of-type(3)');
    await must(tab, `${PICTURE} !== ${JSON.stringify(before)}`);
  }
  await must(tab, 'document.getAnimations().length === 0');
}

const intoView = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(`void document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);

/** The last answer to each question. */
async function answer(tab: Tab): Promise<void> {
  await tab.evaluate("document.querySelectorAll('.asked label:last-of-type input').forEach((one) => one.click())");
  await must(tab, "document.querySelector('.get')");
}

export const STATES: readonly State[] = [
  popup('pop3', 'account.html', (tab) => must(tab, "document.querySelector('.setup.pop3')")),
  popup('evidence', 'account.html', async (tab) => {
    await must(tab, "document.querySelector('.evidence')");
    await click(tab, '.evidence summary');
  }),
  popup('both', 'late.html', (tab) => must(tab, "document.querySelector('.setup.both')")),
  popup('nothing', SILENT, (tab) => must(tab, "document.querySelector('#here + * p, #here p')")),
  popup('story', SILENT, async (tab) => {
    await click(tab, '.learn summary');
    await step(tab, 2);
  }),
  popup('compared', SILENT, (tab) => click(tab, '.learn:has(table) summary')),
  popup('answered', SILENT, async (tab) => {
    await click(tab, '.learn:has(.questions) summary');
    await answer(tab);
  }),
  guide('welcome', () => Promise.resolve(), '?welcome'),
  guide('story-pop', async (tab) => {
    await step(tab, 4);
    await intoView(tab, '#story');
  }),
  guide('story-lost', async (tab) => {
    await step(tab, 6);
    await intoView(tab, '#story');
  }),
  guide('story-imap', async (tab) => {
    await click(tab, '.modes label:last-of-type input');
    await step(tab, 5);
    await intoView(tab, '#story');
  }),
  guide('story-free', async (tab) => {
    await click(tab, '.story .controls button:last-of-type');
    await must(tab, "document.querySelector('.acts')");
    await click(tab, '.story .controls button:nth-of-type(1)');
    await click(tab, '.story .controls button:nth-of-type(2)');
    await must(tab, "document.querySelector('[data-place=tablet]')");
    await click(tab, '[data-place=phone] .acts button');
    await must(tab, "document.querySelector('[data-place=phone] .envelope') && document.getAnimations().length === 0");
    await intoView(tab, '#story');
  }),
  guide('compared', (tab) => intoView(tab, '#compared')),
  guide('answered', async (tab) => {
    await answer(tab);
    await intoView(tab, '.questions');
  }),
  guide('servers', async (tab) => {
    await lookUp(tab, 'ana@gmx.net');
    await must(tab, "document.querySelector('.servers')");
    await intoView(tab, '#servers');
  }),
  guide('servers-unknown', async (tab) => {
    await lookUp(tab, 'ana@nobody.example');
    await must(tab, "document.querySelector('.answer li')");
    await intoView(tab, '#servers');
  }),
  guide('servers-invalid', async (tab) => {
    await lookUp(tab, 'ana');
    await must(tab, "document.querySelector('.answer .wrong')");
    await intoView(tab, '#servers');
  }),
  guide('places', (tab) => intoView(tab, '#places')),
  guide('technical', (tab) => intoView(tab, '#technical')),
  {
    room: 'options',
    name: 'first',
    show: openOptions,
  },
  {
    room: 'options',
    name: 'muted',
    async show(tab, scene) {
      await openOptions(tab, scene);
      await keep(tab, {
        mutedOrigins: ['https://mail.example.com', 'https://a-rather-long-name.webmail.example.org:8443'],
      });
      await must(tab, "document.querySelectorAll('.sites li').length === 2");
    },
  },
];
