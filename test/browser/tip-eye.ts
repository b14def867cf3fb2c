/** Looks into the tip from the extension's own world: its shadow root is closed to the page and to the drivers. */
import { setTimeout as pause } from 'node:timers/promises';
import { TIP_SETTLE } from '../../src/setup/budgets.ts';
import { BOUNDS } from './bounds.ts';
import type { Tab } from './driver.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One tip as it is in the page now. */
export interface SeenTip {
  /** What is seen of it; of size 0 where it is hidden. */
  readonly box: Box;
  readonly open: boolean;
  /** It fades in. */
  readonly moves: boolean;
  /** Classes of the layer, e.g. `dark`, `docked`, `away`. */
  readonly classes: readonly string[];
  readonly words: string;
  /** What is said to a screen reader. */
  readonly status: string;
  /** By what is written on it, else its label. Boxes of what is scrolled out of the card are outside of `box`. */
  readonly buttons: readonly { readonly name: string; readonly box: Box }[];
  readonly focus: string | null;
  /** The tag of the element in which it lives. */
  readonly home: string;
}

/** Source, for the extension's world of a frame: the closed shadow roots of all tips. */
export const TIP_ROOTS = `(() => {
  const rootOf = (host) => host.shadowRoot ?? ('openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot
    : host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
  const found = [];
  const seek = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const inner = rootOf(element);
      if (inner?.querySelector('.layer[popover=manual]')) found.push(inner);
      else if (inner) seek(inner);
    }
  };
  seek(document);
  return found;
})()`;

/** Source: what is written on a button, else its label. */
const NAME = `((one) => one.getAttribute('aria-label') ?? one.textContent.trim())`;

const LOOK_AT_TIPS = `() => {
  const box = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
  const nameOf = ${NAME};
  return ${TIP_ROOTS}.map((root) => {
    const layer = root.querySelector('.layer');
    const shown = layer.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return {
      box: shown ? box(layer) : { x: 0, y: 0, width: 0, height: 0 },
      open: root.querySelector('.card') !== null,
      moves: (root.querySelector('.card')?.getAnimations() ?? []).some((one) => one.playState === 'running'),
      classes: [...layer.classList],
      words: layer.innerText,
      status: root.querySelector('[role=status]')?.textContent ?? '',
      buttons: [...root.querySelectorAll('button,summary,textarea')].map((one) => ({ name: nameOf(one), box: box(one) })),
      focus: root.activeElement ? root.activeElement.className || nameOf(root.activeElement) : null,
      home: root.host.parentElement?.localName ?? '',
    };
  });
}`;

export const tipsIn = (tab: Tab, frameId = 0): Promise<readonly SeenTip[]> =>
  tab.inWorld<readonly SeenTip[]>(LOOK_AT_TIPS, frameId);

/** Longest wait for something of the tip that must come, in milliseconds: the machine may be loaded. */
export const SOON = BOUNDS.soon;

/** Looks until what is seen is good. @throws with what is seen at the end, where it never is. */
export async function untilTip(tab: Tab, what: string, good: (tip: SeenTip) => boolean, frameId = 0): Promise<SeenTip> {
  const end = performance.now() + SOON;
  for (;;) {
    const tips = await tipsIn(tab, frameId).catch(() => []); // the frame is still loading
    const tip = tips.find(good);
    if (tip) return tip;
    if (performance.now() > end) throw new Error(`no tip that ${what}: ${JSON.stringify(tips).slice(0, 600)}`);
    await pause(BOUNDS.look);
  }
}

/** Clicks with the mouse on a button of the tip, by its beginning; brings it into the card's sight first. */
export async function clickIn(tab: Tab, name: string): Promise<void> {
  const scroll = `() => {
    for (const root of ${TIP_ROOTS})
      for (const one of root.querySelectorAll('button,summary,textarea'))
        if (${NAME}(one).startsWith(${JSON.stringify(name)})) one.scrollIntoView({ block: 'nearest' });
  }`;
  await untilTip(tab, `has "${name}"`, (tip) => tip.buttons.some((one) => one.name.startsWith(name)));
  await tab.inWorld(scroll);
  await stands(tab);
  const button = (await tipsIn(tab)).flatMap(({ buttons }) => buttons).find((one) => one.name.startsWith(name));
  if (!button) throw new Error(`"${name}" went away`);
  const { x, y, width, height } = button.box;
  await tab.click(x + width / 2, y + height / 2);
}

/** Looks so many milliseconds later by the page's own clock, when what was due by then has been drawn. */
const lookIn = (ms: number): string => `async () => {
  await new Promise((done) => setTimeout(done, ${ms}));
  for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
  return (${LOOK_AT_TIPS})();
}`;

/** Waits until all tips have stood in one place for longer than they take to find a better one; answers the first that is seen. */
export async function stands(tab: Tab, frameId = 0): Promise<SeenTip> {
  const end = performance.now() + SOON;
  let last = '';
  for (let wait = 0; ; wait = TIP_SETTLE + BOUNDS.look) {
    const tips = await tab.inWorld<readonly SeenTip[]>(lookIn(wait), frameId);
    const now = JSON.stringify(tips.map(({ box, words, classes }) => [box, words, classes]));
    const seen = tips.find(({ box }) => box.width > 0);
    if (seen && now === last && !tips.some(({ moves }) => moves)) return seen;
    if (performance.now() > end) throw new Error(`no tip that stands still: ${now.slice(0, 600)}`);
    last = now;
  }
}

/** @throws where a tip stays. */
export async function untilGone(tab: Tab): Promise<void> {
  const end = performance.now() + SOON;
  for (;;) {
    const tips = await tipsIn(tab);
    if (tips.length === 0) return;
    if (performance.now() > end) throw new Error(`the tip stays: ${JSON.stringify(tips).slice(0, 600)}`);
    await pause(BOUNDS.look);
  }
}
