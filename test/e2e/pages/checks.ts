/** What a person sees of the extension's own pages: popup, guide, options; by mouse, by keyboard, light and dark, narrow and large. */
import type { Driver, Tab } from '../../browser/driver.ts';
import type { Site } from '../../browser/serve.ts';
import { untilTip } from '../../browser/tip-eye.ts';
import { withTab } from '../../browser/with-tab.ts';
import { type Checks, same } from '../checks.ts';
import { holds, inTurn } from '../until.ts';
import { until } from '../wait.ts';
import { axeFinds } from './axe.ts';
import { walk } from './keyboard.ts';
import {
  click,
  forget,
  inScheme,
  keep,
  lookUp,
  must,
  openGuide,
  openOptions,
  openPopup,
  type Scene,
  STATES,
} from './states.ts';
import { checksThisPage, smallWindow } from './window.ts';

/** Reflow (WCAG 1.4.10), and 200 % zoom of text at that width (1.4.4). */
const NARROW = 320;

/** A page that loads itself anew has no answer for a moment; only when it is there again another may be opened in its tab. */
const isAnew = (tab: Tab, expression: string): Promise<boolean> =>
  until(
    () => tab.evaluate<boolean>(`document.readyState === 'complete' && ${expression}`).catch(() => false),
    (yes) => yes,
  );

export async function pagesChecks(checks: Checks, driver: Driver, site: Site): Promise<void> {
  let marks = 5000;
  const scene: Scene = {
    driver,
    site,
    mark: () => {
      marks += 1;
      return marks;
    },
  };
  const check = (name: string, work: (tab: Tab) => Promise<string | null>): Promise<void> =>
    checks.check(`${driver.name}: ${name}`, () =>
      withTab(driver, async (tab) => {
        try {
          return await work(tab);
        } finally {
          await forget(tab).catch(() => {});
        }
      }),
    );

  await checks.check(`${driver.name}: the guide opens once after installing`, () => same(driver.welcomed, true));

  for (const state of STATES) {
    await check(
      `${state.room}, ${state.name}: axe in light and dark, nothing is cut off at 320 px and at 200 %`,
      async (tab) => {
        await state.show(tab, scene);
        for (const theme of ['light', 'dark'] as const) {
          await inScheme(tab, scene, theme);
          const wrong = await axeFinds(tab, theme === 'light' ? 'all' : 'colours');
          if (wrong) return `${theme}: ${wrong}`;
        }
        await tab.resize(NARROW, 800);
        await must(tab, `innerWidth === ${NARROW}`);
        for (const size of ['', '200%']) {
          await tab.evaluate(`void (document.documentElement.style.fontSize = '${size}')`);
          const wide = await tab.evaluate<string>(
            "document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.localName + '.' + one.className).slice(0, 5).join(' ')",
          );
          if (wide) return `wider than ${NARROW} px${size && ` at ${size}`}: ${wide}`;
        }
        return null;
      },
    );
  }

  for (const [room, open] of [
    ['guide', (tab: Tab) => openGuide(tab, scene)],
    ['options', (tab: Tab) => openOptions(tab, scene)],
    [
      'popup',
      (tab: Tab) => openPopup(tab, scene, 'account.html').then(() => must(tab, "document.querySelector('.setup')")),
    ],
  ] as const)
    await check(`${room}: the Tab key reaches everything, in order, and shows where it is`, async (tab) => {
      await open(tab);
      return walk(tab);
    });

  await check('guide: the story is played by keyboard; messages travel, are copied and are lost', async (tab) => {
    await openGuide(tab, scene);
    // On a slow machine a flight is over before one can look: each that begins is noted.
    await tab.evaluate(`{
      const { animate } = Element.prototype;
      window.flown = [];
      Element.prototype.animate = function (...how) {
        flown.push(this.closest('[data-place]').dataset.place);
        return animate.apply(this, how);
      };
    }`);
    const at = (place: string): Promise<string> =>
      tab.evaluate(
        `[...document.querySelectorAll('[data-place=${place}] .envelope')].map((one) => one.className.replace('envelope ', '') + one.textContent).join(' ')`,
      );
    const next = async (): Promise<void> => {
      await tab.evaluate("void [...document.querySelectorAll('.story .controls button')].at(2).focus()");
      await tab.press('Enter');
    };
    const shows = async (server: string, phone: string): Promise<string | null> =>
      same(
        await until(
          async () => [await at('server'), await at('phone')],
          (got) => same(got, [server, phone]) === null,
        ),
        [server, phone],
      );
    return inTurn(
      next,
      () => shows('original1 original2 original3', ''),
      next,
      () => shows('', 'original1 original2 original3'),
      async () =>
        same(await tab.evaluate<string[]>('window.flown.splice(0)'), [
          'server',
          'server',
          'server',
          'phone',
          'phone',
          'phone',
        ]),
      () => click(tab, '.modes label:last-of-type input'),
      () => shows('original1 original2 original3', 'copy1 copy2 copy3'),
      () => click(tab, '.modes label:first-of-type input'),
      next,
      next,
      next,
      () => shows('', 'original1 gone2 original3'),
      next,
      () => shows('', 'gone1 gone3'),
      () => holds(tab, "document.querySelector('.lost')"),
    );
  });

  await check(
    'guide: quick presses end where slow ones do; another protocol or a step back moves nothing',
    async (tab) => {
      await openGuide(tab, scene);
      const flying = (): Promise<number> =>
        tab.evaluate("document.getAnimations().filter((one) => one.effect.target.matches('.envelope')).length");
      const next = "document.querySelectorAll('.story .controls button')[2].click()";
      return inTurn(
        () => tab.evaluate(`void Array.from({ length: 9 }, () => ${next})`),
        () => holds(tab, "document.querySelectorAll('[data-place=phone] .gone').length === 2"),
        () => holds(tab, 'document.getAnimations().length === 0'),
        () => click(tab, '.modes label:last-of-type input'),
        () => holds(tab, "document.querySelectorAll('[data-place=computer] .copy').length === 4"),
        async () => same(await flying(), 0),
        () => click(tab, '.story .controls button:nth-of-type(2)'),
        () => holds(tab, "document.querySelectorAll('[data-place=phone] .copy').length === 2"),
        async () => same(await flying(), 0),
      );
    },
  );

  await check('guide: with reduced motion nothing travels, and the same pictures come', async (tab) => {
    await tab.prefers({ 'prefers-reduced-motion': 'reduce' });
    await openGuide(tab, scene);
    await must(tab, "matchMedia('(prefers-reduced-motion: reduce)').matches");
    await click(tab, '.story .controls button:nth-of-type(3)');
    return inTurn(
      () => holds(tab, "document.querySelectorAll('[data-place=server] .envelope').length === 3"),
      async () => same(await tab.evaluate<number>('document.getAnimations().length'), 0),
      () => tab.prefers({ 'prefers-reduced-motion': '' }),
    );
  });

  await check('guide: plays by itself to the next picture, and pauses', async (tab) => {
    await openGuide(tab, scene);
    await click(tab, '.story .controls button');
    return inTurn(
      () => holds(tab, "document.querySelectorAll('[data-place=phone] .envelope').length === 3"),
      () => click(tab, '.story .controls button'),
      () => holds(tab, "document.querySelector('.story .controls button').classList.contains('primary')"),
    );
  });

  await check('guide: servers of a typed address, each copied by a button; nothing typed is kept', async (tab) => {
    await openGuide(tab, scene);
    await lookUp(tab, 'ana@gmx.net');
    const words = "document.querySelector('.servers .imap').innerText";
    return inTurn(
      () => holds(tab, "document.querySelector('.servers .imap')"),
      async () => {
        const text = await tab.evaluate<string>(words);
        return ['imap.gmx.net', '993', 'ana@gmx.net'].every((one) => text.includes(one)) ? null : `shows ${text}`;
      },
      async () => {
        const [x, y] = await tab.evaluate<[number, number]>(
          "(() => { const button = document.querySelector('.servers .imap button'); button.scrollIntoView({ block: 'center' }); const { x, y, width, height } = button.getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()",
        );
        await tab.click(x, y);
      },
      () => holds(tab, "document.querySelector('.said').textContent.includes('imap.gmx.net')"),
      async () =>
        same(
          await tab.evaluate<string>(
            "Promise.all([chrome.storage.local.get(), chrome.storage.sync.get()]).then((all) => JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, location.href]).includes('gmx') ? 'kept' : 'not kept')",
          ),
          'not kept',
        ),
    );
  });

  await check(
    'options: what is chosen is kept, holds after a reload, and can be reset and brought back',
    async (tab) => {
      await openOptions(tab, scene);
      const stored = (): Promise<unknown> =>
        tab.evaluate("chrome.storage.sync.get('show').then(({ show }) => show ?? null)");
      const becomes = async (show: string | null): Promise<string | null> =>
        same(await until(stored, (now) => now === show), show);
      return inTurn(
        () => click(tab, 'input[value=never]'),
        () => becomes('never'),
        () => holds(tab, "document.querySelector('.end .saved')"),
        () => openOptions(tab, scene),
        () => holds(tab, "document.querySelector('input[value=never]').checked"),
        () => click(tab, '.end button'),
        () => becomes(null),
        () => holds(tab, "document.querySelector('input[value=always]').checked"),
        () => holds(tab, "document.querySelectorAll('.end button').length === 2"),
        () => click(tab, '.end button:last-of-type'),
        () => becomes('never'),
      );
    },
  );

  await check('options: a language of its own for the pages, at once, and for the guide too', async (tab) => {
    await openOptions(tab, scene);
    await tab.evaluate(
      "(() => { const list = document.querySelector('#language'); list.value = 'de'; list.dispatchEvent(new Event('change', { bubbles: true })); })()",
    );
    return inTurn(
      async () =>
        same(
          await isAnew(tab, "document.documentElement.lang === 'de' && /Sprache/.test(document.body.innerText)"),
          true,
        ),
      () => openGuide(tab, scene),
      () => holds(tab, "document.documentElement.lang === 'de'"),
      () => keep(tab, { language: 'ar' }),
      () => openGuide(tab, scene),
      () => holds(tab, "document.documentElement.dir === 'rtl'"),
    );
  });

  await check('options: a muted site is listed, and given back', async (tab) => {
    await openOptions(tab, scene);
    await keep(tab, { mutedOrigins: ['https://mail.example.com'] });
    return inTurn(
      () => holds(tab, "document.querySelector('.sites button')"),
      () => click(tab, '.sites button'),
      () => holds(tab, "!document.querySelector('.sites')"),
      async () => same(await tab.evaluate("chrome.storage.sync.get('mutedOrigins')"), { mutedOrigins: [] }),
    );
  });

  await check('popup: follows the page, and its switch shows the plan beside the form', async (tab) => {
    const page = await openPopup(tab, scene, 'account.html');
    try {
      return await inTurn(
        () => holds(tab, "document.querySelector('.setup.pop3 .primary')"),
        () => click(tab, '.setup .primary'),
        async () => void (await untilTip(page, 'shows the plan', (tip) => tip.open)),
      );
    } finally {
      await page.close();
    }
  });

  await check('popup: all setups of all frames', async (tab) => {
    const page = await openPopup(tab, scene, 'frame.html');
    try {
      return await holds(tab, "document.querySelector('.setup.pop3')");
    } finally {
      await page.close();
    }
  });

  await check('popup: mutes the site, the tip goes, and comes back', async (tab) => {
    const page = await openPopup(tab, scene, 'account.html');
    const shown = async (yes: boolean): Promise<string | null> =>
      same(
        await until(
          async () => Object.values((await page.report()).frames).some(({ tip }) => tip),
          (tip) => tip === yes,
        ),
        yes,
      );
    try {
      return await inTurn(
        () => holds(tab, "document.querySelector('.setup')"),
        () => shown(true),
        () => click(tab, '#here ~ .controls .quiet'),
        () => shown(false),
        () => click(tab, '#here ~ .controls .quiet'),
        () => shown(true),
      );
    } finally {
      await page.close();
    }
  });

  await check('popup: says so where a page is closed to extensions', async (tab) => {
    const own = await driver.tab();
    await own.open(driver.pageUrl('src/options/index.html'));
    const id = await driver.tabId(own.url());
    await tab.open(driver.pageUrl(`src/popup/index.html?tab=${id}`));
    const why = await inTurn(
      () => holds(tab, "document.querySelector('#here ~ .controls button')"),
      () => click(tab, '#here ~ .controls button'),
      () => holds(tab, "document.querySelector('.wrong')"),
    );
    await own.close();
    return why;
  });

  await check('popup: as the small window of the browser’s own, all of it is seen', (tab) => smallWindow(tab, scene));
  // Only Firefox lets a test press the toolbar's button, and only that press gives activeTab.
  if (driver.name === 'firefox')
    await check(
      'popup: a press of the button and “Check this page” find a setup where there is no other access',
      (tab) => checksThisPage(tab, scene),
    );

  await check('popup: asks for access back when it was taken, and says what that means', async (tab) => {
    const page = await openPopup(tab, scene, 'account.html');
    try {
      return await inTurn(
        () => driver.access(false),
        () =>
          holds(
            tab,
            "document.querySelector('.access .primary') && document.querySelectorAll('.access button').length === 2",
          ),
        () => openGuide(tab, scene),
        () => holds(tab, "document.querySelector('.access .primary')"),
        () => axeFinds(tab),
        () => driver.access(true),
        () => holds(tab, "!document.querySelector('.access')"),
      );
    } finally {
      await driver.access(true);
      await page.close();
    }
  });
}
