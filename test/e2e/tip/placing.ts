/** Where the tip stands: beside its control, on nothing that is needed, through scrolling, zoom, dialogs and frames. */
import type { Tab } from '../../browser/driver.ts';
import { type Box, type SeenTip, stands, tipsIn, untilTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { type Bench, must, until } from './bench.ts';
import { accessPage, accountForm, accountPage, deskPage, dialogPage, page } from './pages.ts';
import { placedInSet } from './sets.ts';
import { boxOf, coversNothing, distance } from './standing.ts';

const OWN: Readonly<Record<string, string>> = {
  account: accountPage({ keep: true }),
  'account, right to left': accountPage({ keep: true, dir: 'rtl' }),
  access: accessPage({ pop: true, imap: false }),
  desk: deskPage(),
  dialog: dialogPage({}),
};

/** A chip that belongs to a control stands no farther from it than this, in CSS pixels. */
const NEAR = 60;

const nearAnchor = async (tab: Tab, tip: SeenTip): Promise<string | null> => {
  const far = distance(tip.box, await boxOf(tab, '#t'));
  return must(far <= NEAR, `is ${Math.round(far)} px away from its control`);
};

export async function placingChecks({ check, show, card, pages }: Bench): Promise<void> {
  for (const [name, html] of Object.entries(OWN))
    for (const [width, height] of [
      [1100, 800],
      [760, 600],
      [390, 844],
    ] as const)
      await check(`${name}, ${width} wide: neither chip nor card covers a control or its words`, async (tab) => {
        await tab.resize(width, height);
        const chip = await show(tab, html);
        const wrong = (await coversNothing(tab, chip)) ?? must(!chip.classes.includes('docked'), 'the chip is docked');
        if (wrong) return `chip: ${wrong}`;
        await tab.openTip();
        await untilTip(tab, 'is open', (tip) => tip.open);
        const open = await stands(tab);
        const covers = await coversNothing(tab, open);
        return covers && `card: ${covers}`;
      });
  await check('1100 wide: the card has room beside the form', async (tab) =>
    must(!(await card(tab, accountPage({ keep: true }))).classes.includes('docked'), 'is docked'),
  );
  await check('pages of the corpus: no tip covers a control or its words', async (tab) => {
    let looked = 0;
    const wrongs: string[] = [];
    for (const set of ['test/corpus/retrieve', 'test/corpus/access'])
      await placedInSet(tab, pages, set, {
        card: false,
        tell({ id, wrong }) {
          looked += 1;
          if (wrong) wrongs.push(`${id}: ${wrong}`);
        },
      });
    return wrongs.length > 0 ? wrongs.join('; ') : must(looked >= 6, `looked at ${looked} pages only`);
  });
  await check(
    'stays beside its control while the page scrolls, hides when it is out of sight, comes back',
    async (tab) => {
      await show(tab, accountPage({ after: '<div style="height:3000px"></div>' }));
      await tab.evaluate('scrollTo({ top: 150, behavior: "instant" })');
      await until('it to be beside its control', async () => (await nearAnchor(tab, await stands(tab))) === null);
      await tab.evaluate('scrollTo({ top: 2000, behavior: "instant" })');
      await untilTip(tab, 'is hidden', ({ classes }) => classes.includes('away'));
      await tab.evaluate('scrollTo({ top: 0, behavior: "instant" })');
      await untilTip(tab, 'is back', ({ classes }) => !classes.includes('away'));
      return nearAnchor(tab, await stands(tab));
    },
  );
  await check('follows a box that scrolls inside the page', async (tab) => {
    const inner = `<div id="box" style="height:420px;overflow:auto;border:1px solid"><div style="height:80px"></div>${accountForm({})}<div style="height:900px"></div></div>`;
    await show(tab, page('Settings', inner));
    await tab.evaluate('void (document.querySelector("#box").scrollTop = 120)');
    await until('it to be beside its control', async () => (await nearAnchor(tab, await stands(tab))) === null);
    await tab.evaluate('void (document.querySelector("#box").scrollTop = 800)');
    await untilTip(tab, 'is hidden', ({ classes }) => classes.includes('away'));
    return null;
  });
  await check('follows a control that moves, and a window that shrinks', async (tab) => {
    await show(tab, accountPage({}));
    await tab.evaluate('void (document.querySelector("h1").style.marginTop = "160px")');
    await until('it to be beside its control again', async () => (await nearAnchor(tab, await stands(tab))) === null);
    await tab.resize(600, 500);
    await until('the smaller window', () => tab.evaluate<boolean>('innerWidth === 600'));
    return coversNothing(tab, await stands(tab));
  });
  await check('200 % zoom: chip and card keep inside the window and clear of the form', async (tab) => {
    await show(tab, accountPage({}));
    await tab.zoom(2);
    try {
      await until('the zoom', () => tab.evaluate<boolean>('innerWidth < 700'));
      const chip = await coversNothing(tab, await stands(tab));
      await tab.openTip();
      await untilTip(tab, 'is open', (tip) => tip.open);
      const card = await coversNothing(tab, await stands(tab));
      return chip ?? card;
    } finally {
      await tab.zoom(1);
    }
  });
  await check('right to left: stands on the left of its control', async (tab) => {
    const tip = await show(tab, accountPage({ dir: 'rtl' }));
    const select = await boxOf(tab, '#t');
    return must(tip.box.x + tip.box.width <= select.x, 'is not on the left');
  });
  await check('a modal dialog: the tip is in it, and can be clicked', async (tab) => {
    const tip = await show(tab, dialogPage({}));
    await tab.click(tip.box.x + tip.box.width / 2, tip.box.y + tip.box.height / 2);
    const open = await untilTip(tab, 'is open', (one) => one.open);
    const still = await tab.evaluate<boolean>('document.querySelector("dialog").open');
    return same([open.home, still], ['dialog', true]);
  });
  await check('a modal dialog over the form hides the tip, and gives it back', async (tab) => {
    await show(tab, accountPage({ after: '<dialog id="other">Wait</dialog>' }));
    await tab.evaluate('document.querySelector("#other").showModal()');
    await tab.evaluate('void dispatchEvent(new Event("resize"))');
    await untilTip(tab, 'is hidden', ({ classes }) => classes.includes('away'));
    await tab.evaluate('document.querySelector("#other").close()');
    await tab.evaluate('void dispatchEvent(new Event("resize"))');
    await untilTip(tab, 'is back', ({ classes }) => !classes.includes('away'));
    return null;
  });
  await check('a card that is in the way of what the person types in gives way', async (tab) => {
    await tab.resize(390, 500);
    await card(tab, accountPage({ keep: false }));
    for (const id of ['a', 'h', 'p', 'u', 'w']) {
      await tab.evaluate(`document.querySelector('#${id}').focus()`);
      const field = (): Promise<Box> => boxOf(tab, `#${id}`);
      await until(`#${id} to be free`, async () => {
        const tip = await stands(tab);
        return distance(tip.box, await field()) > 0;
      });
    }
    return null;
  });
  await check('two forms: their tips do not cover each other', async (tab) => {
    const two = `<style>main{max-width:900px}</style><div style="display:flex;gap:24px">${accountForm({})}${accountForm({}).replaceAll('id="', 'id="x').replaceAll('for="', 'for="x')}</div>`;
    await show(tab, page('Two accounts', two));
    await until('two tips', async () => (await tipsIn(tab)).filter((tip) => tip.box.width > 0).length === 2);
    await stands(tab);
    const [one, other] = await tipsIn(tab);
    return must(one !== undefined && other !== undefined && distance(one.box, other.box) > 0, 'they cover each other');
  });
  await check('a frame too small for a card has the chip alone, which says what it has to say', async (tab) => {
    const inner = await pages.address(accountPage({ keep: false }));
    await tab.open(
      await pages.address(page('Frame', `<iframe src="${inner}" style="width:280px;height:200px"></iframe>`)),
    );
    const frames = async (): Promise<number> => {
      const [id] = Object.entries((await tab.report()).frames).find(([, frame]) => frame.setups.length > 0) ?? ['0'];
      return Number(id);
    };
    await until('the frame in the report', async () => (await frames()) > 0);
    const frame = await frames();
    const closed = await untilTip(tab, 'has spoken', ({ status }) => status !== '', frame);
    await tab.openTip();
    const asked = await untilTip(tab, 'says more', ({ words }) => words.includes('take your mail off'), frame);
    return same([closed.open, asked.open], [false, false]);
  });
  await check('a frame with room has a card that stays inside it', async (tab) => {
    const inner = await pages.address(accountPage({ keep: false }));
    await tab.open(
      await pages.address(page('Frame', `<iframe src="${inner}" style="width:500px;height:600px"></iframe>`)),
    );
    await until('the frame in the report', async () =>
      Object.entries((await tab.report()).frames).some(([id, { tip }]) => id !== '0' && tip),
    );
    const frame = Number(Object.keys((await tab.report()).frames).find((id) => id !== '0'));
    await untilTip(tab, 'is open', (tip) => tip.open, frame);
    const { box } = await stands(tab, frame);
    return must(box.x >= 0 && box.x + box.width <= 500 && box.y + box.height <= 600, `is at ${JSON.stringify(box)}`);
  });
}
