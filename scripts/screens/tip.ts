import { FAR_HOST } from '../../test/browser/driver.ts';
import { clickIn, type SeenTip, stands, untilTip } from '../../test/browser/tip-eye.ts';
import { type Account, accessPage, accountPage, deskPage, dialogPage, type Looks } from '../../test/e2e/tip/pages.ts';
import { ALL_LOOKS, type Screen, type Stage, TWO_LOOKS } from './screen.ts';
import { say, type TextKey } from './texts.ts';

const account = (of: Account) => (looks: Looks) => accountPage({ ...of, ...looks });

/** What a tip can say, each with a page that makes it say so. */
const VERDICTS: Readonly<Record<string, (looks: Looks) => string>> = {
  'pop-deletes': account({ keep: false }),
  'pop-keeps': account({ keep: true }),
  pop: account({}),
  'pop-only': account({ offered: ['pop3'], host: 'pop.example.org' }),
  imap: account({ protocol: 'imap', host: 'imap.gmx.net', port: 993 }),
  plaintext: account({ port: 110, security: 'none' }),
  mismatch: account({ port: 993 }),
  unknown: account({ protocol: '', host: 'mail.example.org' }),
  'access-pop': (looks) => accessPage({ ...looks, pop: true, imap: false }),
  'access-both': (looks) => accessPage({ ...looks, pop: true, imap: true }),
  'access-none': (looks) => accessPage({ ...looks, pop: false, imap: false }),
  desk: deskPage,
};

/** Opens the page and the card on it. */
async function openCard({ tab, address }: Stage, html: string): Promise<void> {
  await tab.open(await address(html));
  await untilTip(tab, 'is there', () => true);
  await tab.openTip();
  await untilTip(tab, 'is open', (tip) => tip.open);
  await stands(tab);
}

const verdicts = Object.entries(VERDICTS).map(
  ([name, html]): Screen => ({
    room: 'tip',
    name,
    looks: ALL_LOOKS,
    show: (stage, { theme, dir }) => openCard(stage, html({ theme, dir })),
  }),
);

/** What follows on a press of buttons, by their English texts' keys; the card stands on the page that deletes mail. */
const PANELS: Readonly<Record<string, readonly TextKey[]>> = {
  plan: ['tip_switch'],
  result: ['tip_switch', 'switch_apply'],
  undone: ['tip_switch', 'switch_apply', 'switch_undo'],
  sketch: ['tip_no'],
  thanks: ['tip_yes'],
  why: ['tip_why'],
};

const panels = Object.entries(PANELS).map(
  ([name, keys]): Screen => ({
    room: 'tip',
    name,
    looks: TWO_LOOKS,
    async show(stage, { theme, dir }) {
      await openCard(stage, accountPage({ keep: false, theme, dir }));
      const { language } = stage;
      for (const key of keys) await clickIn(stage.tab, say(key, language));
      const busy = say('switch_busy', language);
      await untilTip(stage.tab, 'has done its work', (tip) => tip.open && !tip.words.includes(busy));
      await stands(stage.tab);
    },
  }),
);

/** Where a tip has no room for a card, or nothing to say: what stands beside the control then. */
const chip = (name: string, html: (looks: Looks) => string, good: (tip: SeenTip) => boolean): Screen => ({
  room: 'tip',
  name,
  looks: TWO_LOOKS,
  async show({ tab, address }, { theme, dir }) {
    await tab.open(await address(html({ theme, dir })));
    await untilTip(tab, 'looks as it should', good);
    await stands(tab);
  },
});

/** A page that came over http: from elsewhere. */
const http: Screen = {
  room: 'tip',
  name: 'http',
  looks: TWO_LOOKS,
  async show(stage, { theme, dir }) {
    const far = async (html: string): Promise<string> => {
      const url = new URL(await stage.address(html));
      url.hostname = FAR_HOST;
      return url.href;
    };
    const page = accountPage({ theme, dir, protocol: 'imap', host: 'imap.gmx.net', port: 993 });
    await openCard({ ...stage, address: far }, page);
  },
};

const chips: readonly Screen[] = [
  chip('chip', account({}), (tip) => !tip.open),
  chip('by-itself', account({ keep: false }), (tip) => tip.open),
  chip('quiet', account({ protocol: 'imap', host: 'imap.gmx.net', port: 993 }), (tip) => tip.classes.includes('quiet')),
  chip(
    'dialog',
    (looks) => dialogPage(looks),
    (tip) => tip.home === 'dialog',
  ),
];

export const TIP_SCREENS: readonly Screen[] = [...verdicts, http, ...panels, ...chips];
