/** Forms that cannot be switched, or not by us: what is said then, and that nothing is broken. */
import type { Tab } from '../browser/driver.ts';
import { same } from '../e2e/checks.ts';
import { modelOf, until, verdictOf } from './stories.ts';
import { openCard, pressButton, tipShows } from './tip.ts';

export interface Refused {
  readonly page: string;
  readonly about: string;
  readonly protocol: string;
  /** The button to press, and what is then said; null: there is no such button. */
  readonly press: readonly [button: string, says: string] | null;
  /** Words that the card shows, and buttons that it does not. */
  readonly says: string;
  readonly without: readonly string[];
}

export const REFUSED: readonly Refused[] = [
  {
    page: 'plain/refuses.html',
    about: 'a page that takes IMAP back: all is put back, and said',
    protocol: 'pop3',
    press: ['Switch to IMAP', 'The form did not take this: Protocol. So nothing was changed.'],
    says: 'POP3 is chosen.',
    without: [],
  },
  {
    page: 'plain/imap-disabled.html',
    about: 'IMAP is there but locked: no button, a word why',
    protocol: 'pop3',
    press: null,
    says: 'IMAP is locked in this form.',
    without: ['Switch to IMAP'],
  },
  {
    page: 'plain/sends-itself.html',
    about: 'a list that sends the form at once is left to the person',
    protocol: 'pop3',
    press: null,
    says: 'This form is sent as soon as you choose',
    without: ['Switch to IMAP'],
  },
  {
    page: 'plain/no-imap.html',
    about: 'POP3 only: nothing to switch, a copy can be kept',
    protocol: 'pop3',
    press: ['Leave a copy', 'Done.'],
    says: 'This form only knows POP3.',
    without: ['Switch to IMAP'],
  },
  {
    page: 'plain/repair.html',
    about: 'IMAP without encryption on the wrong port: put right',
    protocol: 'imap',
    press: ['Fix these settings', 'Done.'],
    says: 'your password and mail can be read on the way',
    without: ['Switch to IMAP', 'Keep POP3'],
  },
  {
    page: 'plain/access-both.html',
    about: 'POP3 and IMAP both open: POP3 can be switched off',
    protocol: 'both',
    press: ['Switch POP3 off', 'Done.'],
    says: 'both switched on',
    without: ['Switch to IMAP'],
  },
];

/** What the fixed pages' own state differs in afterwards. */
const AFTER: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'plain/no-imap.html': { keep: true },
  'plain/repair.html': { security: 'ssl', port: '993' },
  'plain/access-both.html': { pop: false },
};

export async function refusal(tab: Tab, { page, protocol, press, says, without }: Refused): Promise<string | null> {
  const first = await until(async () => (await verdictOf(tab))?.[0], protocol);
  if (first) return `before: ${first}`;
  const before = await modelOf(tab);
  const card = await openCard(tab);
  if (!card.text.includes(says)) return `the card does not say "${says}": ${card.text}`;
  const wrong = without.find((button) => card.buttons.includes(button));
  if (wrong) return `there is a button "${wrong}"`;
  if (!press) return same(await modelOf(tab), before);
  await pressButton(tab, press[0]);
  await pressButton(tab, 'Change the form');
  const result = await tipShows(tab, 'the result', ({ text }) => text.includes(press[1]));
  const changed = same(Object.entries(await modelOf(tab)).sort(), Object.entries({ ...before, ...AFTER[page] }).sort());
  if (changed) return `the page's state is wrong: ${changed}`;
  if (!AFTER[page]) {
    if (result.buttons.includes('Undo')) return 'offers to undo what was put back already';
    await pressButton(tab, 'Show it');
    return until(() => tab.evaluate<string>("document.activeElement?.getAttribute('name') ?? ''"), 'protocol');
  }
  await pressButton(tab, 'Undo');
  await tipShows(tab, '"as it was"', ({ text }) => text.includes('Everything is as it was.'));
  return same(Object.entries(await modelOf(tab)).sort(), Object.entries(before).sort());
}
