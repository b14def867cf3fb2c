/** What a page shows that a tip must not cover: measured in the page, apart from the extension's own reckoning. */
import type { Tab } from '../../browser/driver.ts';
import type { Box, SeenTip } from '../../browser/tip-eye.ts';

interface Thing {
  readonly what: string;
  /** Words of a list or table, which may be a form without a form element: to be kept clear of where there is room. */
  readonly prose: boolean;
  readonly box: Box;
}

/** Runs in the page: controls anywhere in the window, and the words in forms, of labels and of headings. */
const THINGS = `(() => {
  const found = [];
  const add = (what, rect, prose = false) => {
    if (rect.width > 1 && rect.height > 1 && rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth)
      found.push({ what: what.slice(0, 60), prose, box: { x: rect.x, y: rect.y, width: rect.width, height: rect.height } });
  };
  const roots = [document];
  for (const root of roots) for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  for (const root of roots) {
    for (const one of root.querySelectorAll('input:not([type=hidden]),select,textarea,button,a[href],[role=button],[role=combobox],[role=switch],[role=tab]'))
      if (seen(one)) add(one.outerHTML, one.getBoundingClientRect());
    for (const one of root.querySelectorAll('form,label,legend,h1,h2,h3,li,td,dd')) {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim() || !seen(node.parentElement) || node.parentElement.closest('option,script,style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) add('"' + node.data.trim() + '"', rect, one.matches('li,td,dd'));
      }
    }
  }
  return found;
})()`;

async function thingsIn(tab: Tab): Promise<readonly Thing[]> {
  const things = await tab.evaluate<readonly Thing[]>(THINGS);
  if (things.length === 0) throw new Error('the page shows nothing to cover: the check would prove nothing');
  return things;
}

/** By more than a line of pixels. */
const shared = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

/** What the tip covers. */
export async function coveredBy(tab: Tab, { box }: SeenTip): Promise<readonly string[]> {
  return (await thingsIn(tab)).filter((thing) => !thing.prose && shared(thing.box, box)).map(({ what }) => what);
}

/** What is seen of the page, without its scroll bars. */
export const windowOf = (tab: Tab): Promise<[width: number, height: number]> =>
  tab.evaluate(`(({ clientWidth, clientHeight, currentCSSZoom: zoom = 1 }) =>
    [clientWidth * zoom, clientHeight * zoom])(document.scrollingElement)`);

/** Is there a place in the window, with some space around it, where this covers nothing? Looks at every fourth pixel. */
export async function isRoomFor(tab: Tab, { width, height }: Pick<Box, 'width' | 'height'>): Promise<boolean> {
  const boxes = (await thingsIn(tab)).map(({ box }) => box);
  const [wide, high] = await windowOf(tab);
  for (let y = EDGE; y + height <= high - EDGE; y += 4)
    for (let x = EDGE; x + width <= wide - EDGE; x += 4) {
      const place = { x: x - SPACE, y: y - SPACE, width: width + 2 * SPACE, height: height + 2 * SPACE };
      if (!boxes.some((box) => shared(box, place))) return true;
    }
  return false;
}
const EDGE = 6;
const SPACE = 4;
