/** Does a tip stand as it should: in the window, on nothing that is needed, or else in a corner? */
import type { Tab } from '../../browser/driver.ts';
import type { Box, SeenTip } from '../../browser/tip-eye.ts';
import { same } from '../checks.ts';
import { must } from './bench.ts';
import { coveredBy, isRoomFor, windowOf } from './covering.ts';

/** The box of an element of the page. */
export const boxOf = (tab: Tab, selector: string): Promise<Box> =>
  tab.evaluate<Box>(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${selector}').getBoundingClientRect())`,
  );

export function distance(a: Box, b: Box): number {
  const x = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width), 0);
  const y = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height), 0);
  return Math.hypot(x, y);
}

const inWindow = async (tab: Tab, { box }: SeenTip): Promise<string | null> => {
  const [width, height] = await tab.evaluate<[number, number]>('[innerWidth, innerHeight]');
  const is = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  return must(is, `reaches out of the window: ${JSON.stringify(box)}`);
};

/** The smallest that a chip (its icon) and a card can be: with so much room they need no corner. */
const CHIP = [{ width: 30, height: 30 }];
const CARD = [
  { width: 250, height: 330 },
  { width: 300, height: 270 },
  { width: 360, height: 240 },
  { width: 560, height: 220 },
  { width: 720, height: 170 },
];

/** Nothing is covered where there was room; where there was none, it stands in a corner of the window. */
export async function coversNothing(tab: Tab, tip: SeenTip): Promise<string | null> {
  const outside = await inWindow(tab, tip);
  if (outside) return outside;
  if (!tip.classes.includes('docked')) return same(await coveredBy(tab, tip), []);
  for (const size of tip.open ? CARD : CHIP) if (await isRoomFor(tab, size)) return 'is docked, though there was room';
  const [width, height] = await windowOf(tab);
  const { x, y } = tip.box;
  const atEdge = (at: number, size: number, most: number): boolean => at <= 7 || at + size >= most - 7;
  return must(
    atEdge(x, tip.box.width, width) && atEdge(y, tip.box.height, height),
    `is docked, but not in a corner: ${JSON.stringify(tip.box)} of ${width} × ${height}`,
  );
}
