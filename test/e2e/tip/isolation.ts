/** What a page can do to the tip: nothing that matters. */
import { TIP_REATTACH_MAX, TIP_RISE_MAX } from '../../../src/setup/budgets.ts';
import type { Tab } from '../../browser/driver.ts';
import { clickIn, stands, tipsIn, untilGone, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { type Bench, must, until } from './bench.ts';
import { accountPage } from './pages.ts';

/** Runs in the page: the element that was last added to the body, which is the tip's host. */
const HOST = `[...document.querySelectorAll('body > div')].at(-1)`;

/** Styles by which pages hide, move and cover things, by chance or by will. */
const HOSTILE: Readonly<Record<string, string>> = {
  'hides everything': '* { display: none !important } html, body, main, form, form * { display: revert !important }',
  'makes everything transparent':
    'body > div { opacity: 0 !important; visibility: hidden !important; pointer-events: none !important }',
  'transforms the body':
    'body { transform: translate(40px, 20px) scale(0.9); filter: grayscale(1); perspective: 100px }',
  'moves divs away':
    'div { position: absolute !important; left: -9999px !important; transform: translateX(-9999px) !important; clip-path: inset(100%) !important }',
  'layers its important styles':
    '@layer a { div { display: none !important; opacity: 0 !important; left: -999px !important } }',
  'keeps things off by transitions':
    'div { transition: all 100s !important; animation: none !important; content-visibility: hidden !important; zoom: 3 }',
};

/** What scripts ask a document for; in the page's own world a form of that name stands in its place. */
const CLOBBERED = [
  'activeElement',
  'addEventListener',
  'body',
  'contentType',
  'createElement',
  'createRange',
  'createTreeWalker',
  'documentElement',
  'elementFromPoint',
  'evaluate',
  'getElementById',
  'getElementsByTagName',
  'querySelector',
  'querySelectorAll',
  'title',
  'visibilityState',
];

async function isWhole(tab: Tab): Promise<string | null> {
  const tip = await stands(tab);
  const { x, y, width, height } = tip.box;
  if (width < 60 || height < 24 || height > 60) return `has a strange size: ${JSON.stringify(tip.box)}`;
  await tab.click(x + width / 2, y + height / 2);
  return must((await untilTip(tab, 'opens on a click', (one) => one.open)).open, 'is closed');
}

export async function isolationChecks({ check, show, card }: Bench): Promise<void> {
  for (const [name, css] of Object.entries(HOSTILE))
    await check(`a page that ${name}: the tip is seen and can be clicked`, async (tab) => {
      await show(tab, accountPage({ head: `<style>${css}</style>` }));
      return isWhole(tab);
    });
  await check('a page with a huge z-index over everything: the tip is above', async (tab) => {
    const cover = '<div style="position:fixed;inset:0;z-index:2147483647;background:#fff8"></div>';
    await show(tab, accountPage({ after: cover }));
    return isWhole(tab);
  });
  await check('a page cannot look inside', async (tab) => {
    await card(tab, accountPage({}));
    const seen = await tab.evaluate<unknown>(`(() => {
      const host = ${HOST};
      const { x, y } = host.getBoundingClientRect();
      return [host.shadowRoot, host.children.length, host.textContent, host.getAttributeNames(), x, y,
        Object.keys(window).filter((key) => /advisor|imap/i.test(key)), document.documentElement.outerHTML.includes('dvisor')];
    })()`);
    return same(seen, [null, 0, '', [], 0, 0, [], false]);
  });
  await check('a page that defines every element cannot either', async (tab) => {
    const spy = `<script>
      const attach = Element.prototype.attachShadow;
      window.roots = [];
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); roots.push(root); return root; };
      for (const name of ['imap-advisor', 'imap-tip']) customElements.define(name, class extends HTMLElement {
        connectedCallback() { roots.push(this.attachInternals().shadowRoot); } });
    </script>`;
    await card(tab, accountPage({ head: spy }));
    return same(await tab.evaluate(`[window.roots.length, ${HOST}.shadowRoot]`), [0, null]);
  });
  await check('events that a script makes do nothing', async (tab) => {
    await card(tab, accountPage({}));
    await tab.evaluate(`(() => {
      const host = ${HOST};
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) {
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      }
      host.click();
      host.focus();
    })()`);
    // Even a script that stands inside, as no page's can, drives nothing.
    await tab.inWorld(`() => {
      const seek = (root) => { for (const one of root.querySelectorAll('div')) {
        const inner = 'openOrClosedShadowRoot' in one ? one.openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(one);
        if (inner) return inner; } };
      for (const button of seek(document).querySelectorAll('button')) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }`);
    const { open, words } = await stands(tab);
    return must(open && words.includes('Keep POP3'), 'was driven by a script');
  });
  await check('what is done in the tip does not reach the page', async (tab) => {
    const spy = `<script>window.heard = [];
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'input'])
        document.addEventListener(type, (event) => event.target !== document.body && heard.push(type));</script>`;
    await show(tab, accountPage({ head: spy }));
    await clickIn(tab, 'POP3');
    await untilTip(tab, 'is open', (tip) => tip.open);
    await clickIn(tab, 'Why?');
    await stands(tab);
    return same(await tab.evaluate('window.heard'), []);
  });
  await check(`a page that takes it out gets it back ${TIP_REATTACH_MAX} times, no more`, async (tab) => {
    await show(tab, accountPage({}));
    for (let time = 1; time <= TIP_REATTACH_MAX; time += 1) {
      await tab.evaluate(`${HOST}.remove()`);
      await until(`it to be back, ${time}`, async () => (await tipsIn(tab)).length === 1);
    }
    await tab.evaluate(`${HOST}.remove()`);
    await untilGone(tab);
    await tab.act({ do: 'fill', on: '#h', value: 'pop.example.net' });
    await until('the new server in the report', async () =>
      Object.values((await tab.report()).frames).some(({ setups }) =>
        setups.some(({ host }) => host === 'pop.example.net'),
      ),
    );
    return same(
      [(await tipsIn(tab)).length, Object.values((await tab.report()).frames).some(({ tip }) => tip)],
      [0, false],
    );
  });
  await check('a fight for the top layer ends', async (tab) => {
    const rival = `<div id="rival" popover="manual" style="inset:0;width:100vw;height:100vh;border:0;background:#ffc;pointer-events:none"></div>`;
    await show(tab, accountPage({ after: rival }));
    // The rival rises whenever it is not the last to have come; it counts how often it had to.
    const rises = await tab.evaluate<number>(`new Promise((done) => {
      const rival = document.querySelector('#rival');
      let times = 0;
      const again = () => {
        if (times > 40) return done(times);
        rival.hidePopover?.(); rival.showPopover(); times += 1;
        window.dispatchEvent(new Event('resize'));
        setTimeout(again, 30);
      };
      rival.showPopover();
      again();
    })`);
    const above = await tab.inWorld<boolean>(`() => document.querySelectorAll(':popover-open').length > 0`);
    await stands(tab);
    const top = await tab.evaluate<number>('document.querySelectorAll(":popover-open").length');
    return must(rises > TIP_RISE_MAX * 3 && above && top === 1, `rose ${rises} times`);
  });
  await check("a page that clobbers its form's properties does not stop it", async (tab) => {
    const names = ['parentNode', 'contains', 'querySelectorAll', 'children', 'getAttribute'];
    const more = names.map((name) => `<input name="${name}" type="hidden">`).join('');
    const tip = await show(tab, accountPage({ more }));
    return must(tip.box.width > 0, 'does not show');
  });
  await check('a page that clobbers the document itself does not stop it', async (tab) => {
    const forms = CLOBBERED.map((name) => `<form name="${name}"></form>`).join('');
    const tip = await show(tab, accountPage({ after: forms }));
    return must(tip.box.width > 0, 'does not show');
  });
  await check('a strict content security policy does not take its looks', async (tab) => {
    await show(
      tab,
      accountPage({
        head: `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'">`,
      }),
    );
    return isWhole(tab);
  });
}
