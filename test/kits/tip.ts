/** The tip as a person with a keyboard meets it, from the command that opens it to the word on its last button. */
import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from '../browser/bounds.ts';
import type { Tab } from '../browser/driver.ts';
import { TIP_ROOTS } from '../browser/tip-eye.ts';

/** What stands in the tip now. */
export interface Shown {
  readonly chip: string;
  readonly verdict: string;
  readonly text: string;
  /** The plan's lines, as they are read. */
  readonly changes: readonly string[];
  readonly buttons: readonly string[];
  /** The button that has the focus; '' where none has. */
  readonly focus: string;
  /** The sketch for a report, where it is shown. */
  readonly sketch: string;
  /** What screen readers were told last. */
  readonly status: string;
}

/** Longest wait for something that the tip must show, in milliseconds; a loaded machine draws slowly. */
export const SOON = 15_000;
/** A card has fewer stops than this. */
const STOPS = 30;

const READ = `() => {
  const [root] = ${TIP_ROOTS};
  if (!root) return null;
  const words = (element) => (element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const all = (selector) => [...root.querySelectorAll(selector)].map(words);
  const name = (button) => button?.getAttribute('aria-label') ?? words(button);
  return {
    chip: words(root.querySelector('.tag')),
    verdict: words(root.querySelector('#verdict')),
    text: words(root.querySelector('.card')),
    changes: all('.changes li'),
    buttons: [...root.querySelectorAll('button')].map(name),
    focus: root.activeElement?.localName === 'button' ? name(root.activeElement) : '',
    sketch: root.querySelector('textarea')?.value ?? '',
    status: root.querySelector('[role=status]')?.textContent ?? '',
  };
}`;

export const readTip = (tab: Tab): Promise<Shown | null> => tab.inWorld<Shown | null>(READ);

/** Looks until the tip shows what is waited for. @throws with what it shows instead. */
export async function tipShows(tab: Tab, what: string, good: (shown: Shown) => boolean): Promise<Shown> {
  const end = performance.now() + SOON;
  for (;;) {
    const shown = await readTip(tab);
    if (shown && good(shown)) return shown;
    if (performance.now() > end) throw new Error(`waited for ${what}; the tip shows ${JSON.stringify(shown)}`);
    await pause(BOUNDS.look);
  }
}

/** Goes from stop to stop by Tab until this button has the focus, and presses Enter. @throws where there is no such stop. */
export async function pressButton(tab: Tab, button: string): Promise<void> {
  await tipShows(tab, `a button "${button}"`, ({ buttons }) => buttons.includes(button));
  for (let stop = 0; stop < STOPS; stop += 1) {
    if ((await readTip(tab))?.focus === button) return tab.press('Enter');
    await tab.press('Tab');
  }
  throw new Error(`Tab never reached "${button}"; the tip shows ${JSON.stringify(await readTip(tab))}`);
}

/** Opens the card as the extension's key does, and waits until it has the focus. */
export async function openCard(tab: Tab): Promise<Shown> {
  await tipShows(tab, 'a tip', () => true);
  await tab.openTip();
  return tipShows(tab, 'the card', ({ verdict }) => verdict !== '');
}
