import { stands, untilTip } from '../../test/browser/tip-eye.ts';
import { type Account, accessPage, accountPage, deskPage, type Looks } from '../../test/e2e/tip/pages.ts';
import { ALL_LOOKS, type Screen } from './screen.ts';

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

export const TIP_SCREENS: readonly Screen[] = Object.entries(VERDICTS).flatMap(([name, html]): Screen[] => [
  {
    room: 'tip',
    name,
    looks: ALL_LOOKS,
    async show({ tab, address }, { theme, dir }) {
      await tab.open(await address(html({ theme, dir })));
      await untilTip(tab, 'is there', () => true);
      await tab.openTip();
      await untilTip(tab, 'is open', (tip) => tip.open);
      await stands(tab);
    },
  },
]);
