/** An administrator's policy in both browsers, from a real policy file. */
import { resolve } from 'node:path';
import type { Driver, Tab } from '../../browser/driver.ts';
import type { Site } from '../../browser/serve.ts';
import { type Checks, same } from '../checks.ts';
import { axeFinds } from '../pages/axe.ts';
import { click, keep, lookUp, openGuide, openOptions } from '../pages/states.ts';
import { holds, inTurn } from '../until.ts';
import { until } from '../wait.ts';
import { cannotSetChromium, inChromium, inFirefoxWith } from './files.ts';

const POLICY = {
  show: 'never',
  language: 'de',
  locked: true,
  mutedOrigins: ['https://preset.example.com'],
  mutedSites: ['localhost', 'closed.example.com'],
  forcedSites: ['127.0.0.1'],
  providers: [
    {
      name: 'Beispiel GmbH',
      domains: ['firma.example'],
      imap: { host: 'imap.firma.example' },
      pop3: { host: 'pop.firma.example', port: 110, security: 'starttls', user: 'local' },
    },
  ],
  helpUrl: 'https://hilfe.firma.example/mail',
  openGuide: false,
};

export async function policyChecks(checks: Checks, site: Site): Promise<void> {
  const why = await cannotSetChromium();
  if (why) process.stdout.write(`not run: chromium with a policy (${why})\n`);
  else await inChromium(POLICY, (driver) => policyIn(checks, driver, site));
  if (process.platform === 'linux') await inFirefoxWith(POLICY, (driver) => policyIn(checks, driver, site));
  else process.stdout.write('not run: firefox with a policy (written for Linux)\n');
}

async function policyIn(checks: Checks, driver: Driver, site: Site): Promise<void> {
  let mark = 9000;
  const next = (): number => {
    mark += 1;
    return mark;
  };
  const scene = { driver, site, mark: next };
  const form = (): string => site.at(resolve('test/pages/account.html'), next());
  const check = (name: string, work: (tab: Tab) => Promise<string | null>): Promise<void> =>
    checks.check(`${driver.name} with a policy: ${name}`, async () => {
      const tab = await driver.tab();
      try {
        return await work(tab);
      } finally {
        await tab.close();
      }
    });
  const seen = async (tab: Tab): Promise<readonly [setups: number, tip: boolean]> => {
    const frames = Object.values((await tab.report()).frames);
    return [frames.reduce((sum, frame) => sum + frame.setups.length, 0), frames.some((frame) => frame.tip)];
  };

  await checks.check(`${driver.name} with a policy: the guide does not open by itself`, () =>
    same(driver.welcomed, false),
  );

  await check('options are preset, locked and say so; the help page is linked', async (tab) => {
    await openOptions(tab, scene);
    return inTurn(
      () => holds(tab, "document.documentElement.lang === 'de'"),
      () => holds(tab, "document.querySelector('fieldset:disabled input[value=never]').checked"),
      () => holds(tab, "document.querySelector('select:disabled').value === 'de'"),
      () => holds(tab, "document.querySelector('.policy')"),
      () => holds(tab, 'document.querySelector(\'a[href="https://hilfe.firma.example/mail"]\')'),
      () =>
        holds(
          tab,
          "document.body.innerText.includes('closed.example.com') && document.body.innerText.includes('127.0.0.1')",
        ),
      () => axeFinds(tab),
    );
  });

  await check('what is locked stays so, whatever is stored; what is preset can be changed', async (tab) => {
    await openOptions(tab, scene);
    await keep(tab, { show: 'always', language: 'fr' });
    await openOptions(tab, scene);
    return inTurn(
      () =>
        holds(tab, "document.querySelector('input[value=never]').checked && document.documentElement.lang === 'de'"),
      () =>
        holds(
          tab,
          "[...document.querySelectorAll('.sites li')].some((one) => one.querySelector('button') && one.innerText.includes('preset'))",
        ),
      () => click(tab, '.sites button'),
      () => holds(tab, "!document.body.innerText.includes('preset.example.com')"),
    );
  });

  await check('a forced site always has its tip, though tips are off', async (tab) => {
    await tab.open(form());
    return same(
      await until(
        () => seen(tab),
        ([setups, tip]) => setups > 0 && tip,
      ),
      [1, true],
    );
  });

  await check('a muted site has none, and the badge says so', async (tab) => {
    await tab.open(form().replace('127.0.0.1', 'localhost'));
    const found = await until(
      () => seen(tab),
      ([setups]) => setups > 0,
    );
    const badge = await until(
      () => driver.badge(tab.url()),
      (text) => text !== '',
    );
    return same([...found, badge], [1, false, '–']);
  });

  await check('its own servers are found in the guide', async (tab) => {
    await openGuide(tab, scene);
    await lookUp(tab, 'ana@firma.example');
    return inTurn(
      () => holds(tab, "document.querySelector('.servers .imap')?.innerText.includes('imap.firma.example')"),
      () => holds(tab, "document.querySelector('.servers .pop3').innerText.includes('110')"),
      () => holds(tab, "document.querySelector('.servers .pop3').innerText.includes('ana')"),
    );
  });
}
