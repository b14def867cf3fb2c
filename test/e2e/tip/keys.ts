/** The tip without a mouse and without eyes: keyboard, focus, names and roles, axe-core. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../browser/driver.ts';
import { clickIn, type SeenTip, stands, TIP_ROOTS, tipsIn, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { type Bench, must, until } from './bench.ts';
import { accountPage, dialogPage } from './pages.ts';

const GOOD = accountPage({ protocol: 'imap', host: 'imap.gmx.net', port: 993 });
const isQuiet = ({ classes }: SeenTip): boolean => classes.includes('quiet');

/** Presses Tab until this has the focus. @throws where it never does. */
async function tabTo(tab: Tab, what: string, good: (tip: SeenTip | undefined) => boolean): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    if (good((await tipsIn(tab))[0])) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never comes to ${what}: ${JSON.stringify((await tipsIn(tab))[0]?.focus)}`);
}

const focusedId = (tab: Tab): Promise<string> => tab.evaluate<string>('document.activeElement.id');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly passes: number;
  readonly inside: readonly string[];
  readonly wrong: readonly string[];
}

/** Runs axe-core in the extension's own world, for which the closed root is opened, on the tip alone. */
const RUN_AXE = `async () => {
  ${AXE};
  const [root] = ${TIP_ROOTS};
  if (!root.host.shadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root });
  const { passes, violations } = await window.axe.run(root.host, { resultTypes: ['passes', 'violations'] });
  return {
    passes: passes.length,
    inside: passes.filter((rule) => rule.nodes.some((node) => node.target.flat().length > 1)).map((rule) => rule.id),
    wrong: violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 120))),
  };
}`;

export async function keyChecks({ check, show, card, driver, pages }: Bench): Promise<void> {
  await check('the key is in the manifest, and free to be changed', async (tab) => {
    await tab.open(driver.pageUrl('src/popup/index.html'));
    const keys =
      await tab.evaluate<readonly { name: string; shortcut: string; description: string }[]>(
        'chrome.commands.getAll()',
      );
    const [own] = keys.filter(({ name }) => name === 'open-tip');
    return same([own?.shortcut.replace('⌥⇧', 'Alt+Shift+'), own?.description !== ''], ['Alt+Shift+I', true]);
  });
  await check('Tab comes to the chip after the page; Enter opens the card, which takes the focus', async (tab) => {
    await show(tab, accountPage({}));
    await tab.evaluate('document.querySelector("#w").focus()');
    await tabTo(tab, 'the chip', (tip) => tip?.focus?.startsWith('tag') ?? false);
    await tab.press('Enter');
    const open = await untilTip(tab, 'is open', (tip) => tip.open);
    return same(open.focus, 'card');
  });
  await check('Tab goes through the card and out again: no trap', async (tab) => {
    await card(tab, accountPage({}));
    const seen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await tab.press('Tab');
      const focus = (await tipsIn(tab))[0]?.focus ?? null;
      if (focus === null) break;
      seen.push(focus);
    }
    const last = (await tipsIn(tab))[0];
    return must(last?.focus === null && last.open && seen.length >= 7, `stops: ${seen.join(', ')}`);
  });
  await check(
    'the key opens the card and moves the focus there; Esc folds it and gives the focus back',
    async (tab) => {
      await show(tab, accountPage({}));
      await tab.evaluate('document.querySelector("#h").focus()');
      await tab.openTip();
      const open = await untilTip(tab, 'is open', (tip) => tip.open && tip.focus !== null);
      await tab.press('Escape');
      await untilTip(tab, 'is folded', (tip) => !tip.open);
      return same([open.focus, await focusedId(tab)], ['card', 'h']);
    },
  );
  await check('Esc folds a card that opened by itself; the focus stays where the person types', async (tab) => {
    await show(tab, accountPage({ keep: false }));
    await untilTip(tab, 'is open', (tip) => tip.open);
    await tab.evaluate('document.querySelector("#a").focus()');
    await tab.press('Escape');
    await untilTip(tab, 'is folded', (tip) => !tip.open);
    return same(await focusedId(tab), 'a');
  });
  await check("Esc in the card does not close the page's own dialog", async (tab) => {
    await card(tab, dialogPage({}));
    await tab.press('Escape');
    await untilTip(tab, 'is folded', (tip) => !tip.open);
    return same(await tab.evaluate<boolean>('document.querySelector("dialog").open'), true);
  });
  await check('the chip opened by mouse has the focus again when the card folds', async (tab) => {
    await show(tab, accountPage({}));
    await clickIn(tab, 'POP3');
    await untilTip(tab, 'is open', (tip) => tip.open);
    await tab.press('Escape');
    const tip = await untilTip(tab, 'is folded', (one) => !one.open);
    return must(tip.focus?.startsWith('tag') ?? false, `the focus is on ${tip.focus}`);
  });
  await check('a verdict is announced politely, once', async (tab) => {
    await tab.open(await pages.address(accountPage({})));
    await untilTip(tab, 'shows', () => true);
    const changes = `() => { const [root] = ${TIP_ROOTS}; const status = root.querySelector('[role=status]');
      globalThis.said ??= []; new MutationObserver(() => globalThis.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
      return status.textContent; }`;
    const first = await tab.inWorld<string>(changes);
    await untilTip(tab, 'has spoken', ({ status }) => status !== '');
    await tab.act({ do: 'fill', on: '#u', value: 'someone' });
    await tab.act({ do: 'select', on: '#t', value: 'imap' });
    await untilTip(tab, 'speaks of the port', ({ status }) => status.startsWith('The port'));
    await tab.act({ do: 'fill', on: '#u', value: 'ana' });
    await stands(tab);
    const said = (await tab.inWorld<readonly string[]>('() => globalThis.said')).filter((text) => text !== '');
    const expected = ['The port belongs to the other protocol.'];
    return same(
      said,
      first === '' ? ['POP3 is chosen. IMAP is the better choice for most people.', ...expected] : expected,
    );
  });
  await check('another protocol is announced, though the verdict stays', async (tab) => {
    await show(tab, accountPage({ port: 110, security: 'none' }));
    const danger = 'Without encryption, your password and mail can be read on the way.';
    const first = await untilTip(tab, 'has spoken', ({ status }) => status !== '');
    await tab.act({ do: 'select', on: '#t', value: 'imap' });
    const next = await untilTip(tab, 'speaks again', ({ status }) => status !== first.status);
    return same(
      [first.status, next.status.startsWith(danger), next.status.length > danger.length],
      [danger, true, true],
    );
  });
  await check('a screen reader is told names and roles: the chip, then the dialog and its buttons', async (tab) => {
    await show(tab, accountPage({}));
    const button = driver.name === 'firefox' ? 'pushbutton' : 'button';
    const has = async (role: string, name: string): Promise<boolean> =>
      (await tab.accessible()).some((node) => node.role === role && node.name.startsWith(name));
    await until('the chip as a button', () => has(button, 'POP3: IMAP is better (IMAP Advisor'));
    await tab.openTip();
    await untilTip(tab, 'is open', (tip) => tip.open);
    await until('the dialog by its verdict', () => has('dialog', 'POP3 is chosen. IMAP is the better choice'));
    for (const name of ['Switch to IMAP', 'Keep POP3', 'Close', 'Yes', 'No', 'Not on this site'])
      await until(`the button "${name}"`, () => has(button, name));
    await until('the heading', () => has('heading', 'What it means for your mail'));
    return null;
  });
  for (const [name, open] of [
    ['chip', (tab: Tab) => show(tab, accountPage({}))],
    ['card', (tab: Tab) => card(tab, accountPage({ keep: false }))],
    ['card on a dark page', (tab: Tab) => card(tab, accountPage({ theme: 'dark', port: 110, security: 'none' }))],
    ['plan', (tab: Tab) => card(tab, accountPage({})).then(() => clickIn(tab, 'Switch to IMAP'))],
    [
      'result',
      async (tab: Tab) => {
        await card(tab, accountPage({ theme: 'dark' }));
        await clickIn(tab, 'Switch to IMAP');
        await clickIn(tab, 'Change the form');
        await untilTip(tab, 'has an undo', ({ buttons }) => buttons.some(({ name }) => name === 'Undo'));
      },
    ],
    ['quiet icon', (tab: Tab) => show(tab, GOOD).then(() => untilTip(tab, 'is quiet', isQuiet))],
    ['sketch', (tab: Tab) => card(tab, accountPage({})).then(() => clickIn(tab, 'No'))],
  ] as const)
    await check(`axe-core finds nothing wrong in the ${name}, and did look`, async (tab) => {
      await open(tab);
      await stands(tab);
      const { passes, inside, wrong } = await tab.inWorld<Found>(RUN_AXE);
      return same(wrong, []) ?? must(passes >= 5 && inside.length >= 3, `only looked at ${inside.join(', ')}`);
    });
  await check('every target is 24 px and more', async (tab) => {
    const { buttons } = await card(tab, accountPage({ keep: false }));
    return same(
      buttons.filter(({ box }) => box.width < 24 || box.height < 24),
      [],
    );
  });
}
