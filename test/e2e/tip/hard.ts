/** Pages that make it hard by no ill will: small windows, edges, zoom by style, what is drawn anew, boxes that clip, colours of their own. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { TIP_MOVES_MAX } from '../../../src/setup/budgets.ts';
import type { Tab } from '../../browser/driver.ts';
import { type SeenTip, stands, TIP_ROOTS, tipsIn, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { A_TIP_TAKES, type Bench, must, until } from './bench.ts';
import { accessPage, accountForm, accountPage, page } from './pages.ts';
import { boxOf, coversNothing, distance } from './standing.ts';

/** Forms at the window's very edges, without any space around them. */
const EDGES: Readonly<Record<string, string>> = {
  left: 'left:0;top:0;bottom:0;width:320px',
  right: 'right:0;top:0;bottom:0;width:320px',
  top: 'left:0;right:0;top:0',
  bottom: 'left:0;right:0;bottom:0',
};

/** A dialog that is drawn anew, as a whole, when `again` says so. */
const redrawn = (again: string): string =>
  page(
    'Inbox',
    `<div id="place"></div><template><div id="box" aria-modal="true" role="dialog" style="position:fixed;inset:60px auto auto 40px;width:420px;background:var(--paper)">${accountForm({})}</div></template>
<script>window.drawn = 0;
const draw = (chosen) => { drawn += 1; place.replaceChildren(document.querySelector('template').content.cloneNode(true)); if (chosen) document.querySelector('#t').value = chosen; ${again} };
draw();</script>`,
  );

/** Colours as a style sheet of today has them. */
const OKLCH = `<style>body,main{background:oklch(0.21 0.03 265)!important;color:oklch(0.95 0.01 260)!important}input,select{background:oklch(0.97 0 0)!important;color:#111!important}</style>`;
const GRADIENT = `<style>body{background:#fff!important}main{background:linear-gradient(#0b1020,#1a2238)!important;color:#eef!important}</style>`;

/** All names that the tip's styles use, registered by the page for something else, and kept from children. */
const NAMES = new Set(readFileSync('src/tip/tip.css', 'utf8').match(/--[a-z-]+/g) ?? []);
const REGISTERED = `<script>for (const name of ${JSON.stringify([...NAMES, '--wide', '--high'])})
  CSS.registerProperty({ name, syntax: '<number>', inherits: false, initialValue: '0' });</script>`;

/** How the chip is drawn: paper, words, width of its edge. */
const LOOKS = `() => { const { backgroundColor, color, borderTopWidth } = getComputedStyle(${TIP_ROOTS}[0].querySelector('.tag'));
  return [backgroundColor, color, borderTopWidth !== '0px']; }`;

export async function hardChecks({ check, show, card, pages }: Bench): Promise<void> {
  const near = async (tab: Tab, tip: SeenTip, selector: string, most: number): Promise<string | null> => {
    const far = distance(tip.box, await boxOf(tab, selector));
    return must(far <= most, `is ${Math.round(far)} px away from ${selector}`);
  };

  for (const [width, height] of [
    [320, 568],
    [320, 256],
  ] as const)
    await check(
      `${width} × ${height}: chip and card are inside the window, and every button can be seen`,
      async (tab) => {
        await tab.resize(width, height);
        const chip = await coversNothing(tab, await show(tab, accountPage({})));
        const open = await card(tab, accountPage({ keep: false }));
        const covers = await coversNothing(tab, open);
        const wide = open.buttons.filter(
          ({ box }) => box.x < open.box.x || box.x + box.width > open.box.x + open.box.width,
        );
        return chip ?? covers ?? same(wide, []);
      },
    );
  for (const [edge, style] of Object.entries(EDGES))
    await check(
      `a form at the window's ${edge} edge: chip and card are inside the window and cover nothing`,
      async (tab) => {
        const form = `<style>header,h1{display:none}form{position:fixed;overflow:auto;${style}}label{margin:0}button{margin-top:0}</style>${accountForm({ keep: true })}`;
        const html = page('Mail account', form);
        const chip = await coversNothing(tab, await show(tab, html));
        return chip ?? coversNothing(tab, await card(tab, html));
      },
    );
  await check('a tick with its label: the chip stands at the end of the line', async (tab) => {
    const tip = await show(tab, accessPage({ pop: true, imap: false }));
    const label =
      await tab.evaluate<number>(`(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('#pop').parentElement);
      return range.getBoundingClientRect().right; })()`);
    const line = await boxOf(tab, '#pop');
    return must(
      tip.box.x >= label &&
        tip.box.x < label + 20 &&
        Math.abs(tip.box.y + tip.box.height / 2 - line.y - line.height / 2) < 12,
      `is at ${JSON.stringify(tip.box)}, the label ends at ${label}`,
    );
  });
  await check('radios in a list as wide as the page: the chip stands by the one that is on', async (tab) => {
    const form = accountForm({}).replace(
      /<label for="t">.*?<\/select>/,
      `<p>Account type</p><ul><li><label><input type="radio" name="t" id="r1" checked> POP3</label></li><li><label><input type="radio" name="t" id="r2"> IMAP</label></li></ul>`,
    );
    const first = await near(tab, await show(tab, page('Mail account', form)), '#r1', 90);
    await tab.act({ do: 'click', on: '#r2' });
    await untilTip(tab, 'speaks of the port', ({ words }) => words.includes('Settings do not fit'));
    const tip = await stands(tab);
    const line = await boxOf(tab, '#r2');
    return (
      first ?? must(Math.abs(tip.box.y + tip.box.height / 2 - line.y - line.height / 2) < 12, 'is not on its line')
    );
  });
  for (const [name, css] of [
    ['enlarges itself', 'html { zoom: 1.4 }'],
    ['makes itself smaller', 'body { zoom: 0.8 }'],
  ] as const)
    await check(
      `a page that ${name} by style: the chip stands by its control, the card covers nothing`,
      async (tab) => {
        const html = accountPage({ head: `<style>${css}</style>` });
        const chip = await show(tab, html);
        const apart = (await near(tab, chip, '#t', 60)) ?? (await coversNothing(tab, chip));
        return apart ?? coversNothing(tab, await card(tab, html));
      },
    );
  await check('a form drawn anew with all that is around it, at every change: the tip stays with it', async (tab) => {
    await show(tab, redrawn("document.querySelector('#t').onchange = ({ target }) => draw(target.value);"));
    for (const value of ['imap', 'pop3', 'imap', 'pop3', 'imap', 'pop3']) {
      await tab.act({ do: 'select', on: '#t', value });
      const says = value === 'imap' ? 'Settings do not fit' : 'IMAP is better';
      await untilTip(tab, `speaks of ${value}`, ({ words }) => words.includes(says));
      await stands(tab);
    }
    return near(tab, await stands(tab), '#t', 60);
  });
  for (const [what, selector] of [
    ['form', 'form'],
    ['list', '#t'],
  ] as const)
    await check(`a ${what} that is drawn anew and says the same: the tip moves to the new one`, async (tab) => {
      await show(tab, accountPage({}));
      await tab.evaluate(
        `{ const old = document.querySelector('${selector}'); old.replaceWith(old.cloneNode(true)); document.querySelector('h1').style.marginTop = '90px'; }`,
      );
      await until('it to stand by the new one', async () => {
        const tip = await stands(tab);
        return !tip.classes.includes('away') && (await near(tab, tip, '#t', 60)) === null;
      });
      return null;
    });
  await check('a page that draws its dialog anew because the tip came: that ends', async (tab) => {
    await tab.open(
      await pages.address(
        redrawn(
          'new MutationObserver((_, self) => { self.disconnect(); if (drawn < 500) setTimeout(draw); }).observe(box, { childList: true });',
        ),
      ),
    );
    const drawn = (): Promise<number> => tab.evaluate<number>('window.drawn');
    await until('as many drawings as the tip follows', async () => (await drawn()) > TIP_MOVES_MAX);
    await pause(A_TIP_TAKES);
    return same([(await drawn()) <= TIP_MOVES_MAX + 2, (await tipsIn(tab)).length], [true, 0]);
  });
  await check('a dialog that is fixed to the window, inside a box that clips: the tip is seen', async (tab) => {
    const fixed = `<div style="height:0;overflow:hidden"><div style="position:fixed;left:60px;top:120px;width:420px;background:var(--paper)">${accountForm({})}</div></div>`;
    return near(tab, await show(tab, page('Mail', fixed)), '#t', 60);
  });
  await check('a panel that hangs out of a box that clips is seen, one that is clipped is not', async (tab) => {
    const panel = (position: string): string =>
      `<div id="out" style="height:40px;overflow:hidden;position:${position}"><div style="position:absolute;top:140px;left:0;width:420px">${accountForm({})}</div></div>`;
    const seen = await near(tab, await show(tab, page('Mail', panel('static'))), '#t', 60);
    await tab.evaluate("void (document.querySelector('#out').style.position = 'relative')");
    await tab.evaluate('void dispatchEvent(new Event("resize"))');
    await untilTip(tab, 'is hidden', ({ classes }) => classes.includes('away'));
    return seen;
  });
  await check(
    'a control that is scrolled under a header that stays hides its chip, until it is out again',
    async (tab) => {
      const stays = '<style>header{position:sticky;top:0;height:110px}</style>';
      await show(tab, accountPage({ head: stays, after: '<div style="height:3000px"></div>' }));
      await tab.evaluate(
        "scrollTo({ top: document.querySelector('#t').getBoundingClientRect().top - 40, behavior: 'instant' })",
      );
      await untilTip(tab, 'is hidden', ({ classes }) => classes.includes('away'));
      await tab.evaluate('scrollTo({ top: 0, behavior: "instant" })');
      await untilTip(tab, 'is back', ({ classes }) => !classes.includes('away'));
      return near(tab, await stands(tab), '#t', 60);
    },
  );
  await check('two forms in danger: one card opens by itself, the other stays a chip', async (tab) => {
    const second = accountForm({ keep: false }).replaceAll('id="', 'id="x').replaceAll('for="', 'for="x');
    await tab.open(await pages.address(page('Two accounts', `${accountForm({ keep: false })}<hr>${second}`)));
    await until('two tips', async () => (await tipsIn(tab)).filter(({ status }) => status !== '').length === 2);
    return same(
      (await tipsIn(tab)).map(({ open }) => open),
      [true, false],
    );
  });
  await check('dark and light by colours of any notation, and before pictures', async (tab) => {
    const oklch = await show(tab, accountPage({ head: OKLCH }));
    const gradient = await show(tab, accountPage({ head: GRADIENT }));
    return same([oklch.classes.includes('dark'), gradient.classes.includes('dark')], [true, true]);
  });
  await check("a page that registers the tip's own properties does not change how it looks", async (tab) => {
    await show(tab, accountPage({ head: REGISTERED }));
    return same(await tab.inWorld(LOOKS), ['rgb(255, 255, 255)', 'rgb(27, 36, 48)', true]);
  });
}
