/** "Switch to IMAP" where forms live: in frames and dialogs, beside another form, on pages that draw everything anew; undo after the person went on. */
import type { Tab } from '../../browser/driver.ts';
import { clickIn, stands, tipsIn, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { type Bench, must, until } from './bench.ts';
import { accountForm, accountPage, dialogPage, page } from './pages.ts';

/** What stands in the form now: protocol, server, port, user name. */
const STANDS = `['t', 'h', 'p', 'u'].map((id) => document.querySelector('#' + id).value)`;
const POP3 = ['pop3', 'pop.gmx.net', '995', 'ana@gmx.net'];
const IMAP = ['imap', 'imap.gmx.net', '993', 'ana@gmx.net'];

/** A page that throws its form away at each change and draws another one from what it has stored. */
const REDRAWS = page(
  'Mail account',
  `<div id="app"></div><template>${accountForm({})}</template>
<script>const state = {}; let drawn = 0;
const draw = () => { drawn += 1; app.replaceChildren(document.querySelector('template').content.cloneNode(true));
  for (const one of app.querySelectorAll('[id]')) if (one.id in state) one.value = state[one.id];
  for (const one of app.querySelectorAll('input,select')) one.onchange = () => { state[one.id] = one.value; draw(); }; };
draw();</script>`,
);

/** A page whose list of protocols is locked while it asks its server, and that fetches ports afterwards. */
const SLOW = accountPage({
  after: `<script>t.onchange = () => { t.disabled = p.disabled = true; setTimeout(() => { t.disabled = p.disabled = false; }, 350); };</script>`,
});

export async function switchChecks({ check, show, card, pages }: Bench): Promise<void> {
  const switched = async (tab: Tab): Promise<void> => {
    await clickIn(tab, 'Switch to IMAP');
    await clickIn(tab, 'Change the form');
    await untilTip(tab, 'is done', ({ words }) => words.includes('Done. Check the form'));
  };
  const undone = async (tab: Tab): Promise<void> => {
    await clickIn(tab, 'Undo');
    await untilTip(tab, 'has undone it', ({ words }) => words.includes('Everything is as it was.'));
  };

  for (const [name, html] of [
    ['in a modal dialog', dialogPage({})],
    ['on a page that draws its form anew at each change', REDRAWS],
    ['on a page that locks its controls while it asks its server', SLOW],
  ] as const)
    await check(`switch and undo ${name}`, async (tab) => {
      await card(tab, html);
      await switched(tab);
      const there = same(await tab.evaluate(STANDS), IMAP);
      await undone(tab);
      return there ?? same(await tab.evaluate(STANDS), POP3);
    });

  await check('switch and undo in a frame, by keyboard', async (tab) => {
    const inner = await pages.address(accountPage({}));
    await tab.open(
      await pages.address(page('Frame', `<iframe src="${inner}" style="width:700px;height:640px"></iframe>`)),
    );
    await until('the frame in the report', async () =>
      Object.entries((await tab.report()).frames).some(([id, { tip }]) => id !== '0' && tip),
    );
    const frame = Number(Object.keys((await tab.report()).frames).find((id) => id !== '0'));
    const form = (): Promise<unknown> =>
      tab.evaluate(`((document) => ${STANDS})(document.querySelector('iframe').contentDocument)`);
    const press = async (button: string): Promise<void> => {
      for (let stop = 0; stop < 30; stop += 1) {
        const [tip] = await tipsIn(tab, frame);
        if (tip?.focus === button) return tab.press('Enter');
        await tab.press('Tab');
      }
      throw new Error(`Tab never comes to ${button}`);
    };
    await tab.openTip();
    await untilTip(tab, 'is open', (tip) => tip.open && tip.focus !== null, frame);
    await press('primary');
    await untilTip(tab, 'shows the plan', ({ words }) => words.includes('This will be changed'), frame);
    await press('primary');
    await untilTip(tab, 'is done', ({ words }) => words.includes('Done. Check the form'), frame);
    const there = same(await form(), IMAP);
    await press('Undo');
    await untilTip(tab, 'has undone it', ({ words }) => words.includes('Everything is as it was.'), frame);
    return there ?? same(await form(), POP3);
  });

  await check('undo leaves alone what the person did since', async (tab) => {
    await card(tab, accountPage({ keep: true }));
    await switched(tab);
    await tab.act({ do: 'fill', on: '#u', value: 'maria' });
    await tab.act({ do: 'uncheck', on: '#k' });
    await undone(tab);
    const kept = same(await tab.evaluate("document.querySelector('#k').checked"), false);
    return kept ?? same(await tab.evaluate(STANDS), [...POP3.slice(0, 3), 'maria']);
  });

  await check('two forms: the second one is switched, the first stays', async (tab) => {
    const second = accountForm({}).replaceAll('id="', 'id="x').replaceAll('for="', 'for="x');
    const style = '<style>main{max-width:1000px}main>div{display:flex;gap:340px}</style>';
    await show(tab, page('Two accounts', `${style}<div>${accountForm({})}${second}</div>`));
    await until('two tips', async () => (await tipsIn(tab)).filter(({ box }) => box.width > 0).length === 2);
    await stands(tab);
    const [, other] = await tipsIn(tab);
    if (!other) return 'there is one tip only';
    await tab.click(other.box.x + other.box.width / 2, other.box.y + other.box.height / 2);
    await untilTip(tab, 'is open', ({ open }) => open);
    await switched(tab);
    const form = (at: number): Promise<unknown> => tab.evaluate(`document.forms[${at}].protocol.value`);
    return same([await form(0), await form(1)], ['pop3', 'imap']);
  });

  await check('what a provider publishes is said, with its date', async (tab) => {
    await card(tab, accountPage({ offered: ['pop3'] }));
    const { words } = await stands(tab);
    return must(
      /GMX Freemail publishes IMAP at imap\.gmx\.net, port 993 \(as of \w+ \d{4}\)\./.test(words),
      `says ${words}`,
    );
  });
}
