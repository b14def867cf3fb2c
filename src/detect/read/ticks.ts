import { classOf } from '../dom/safe.ts';
import { isClipped, isFolded, isSeen } from '../dom/seen.ts';
import type { Box, Leaf, Spot } from './page.ts';
import { NEAR } from './parts.ts';
import { countIn } from './walk.ts';

/** A native box or radio that is hidden, drawn by its label or by the small box around it. */
export function showByLabel(leaf: Leaf): void {
  for (const spot of leaf.spots) {
    const drawn =
      labelOf(spot) ??
      (leaf.seen && isLaidOut(spot.element) ? null : (behind(spot) ?? smallBox(spot, leaf.seen ? 1 : 0)));
    if (!drawn) continue;
    if (spot === leaf.spots[0] && !isLaidOut(spot.element)) leaf.shown = drawn;
    if (!leaf.seen) {
      leaf.seen = true;
      countIn(spot.box);
    }
  }
}

const isLaidOut = (element: Element): boolean => isSeen(element) && !isClipped(element) && !isFolded(element);

function labelOf(spot: Spot): Element | null {
  const { element } = spot;
  if (!(element instanceof HTMLInputElement) || !element.labels) return null;
  for (const label of element.labels) if (isSeen(label)) return label;
  return null;
}

/** layui draws each right behind its native one. */
function behind({ box, at }: Spot): Element | null {
  const next = box.items[at + 1];
  return next?.is === 'box' && next.seen && /check|radio|switch/.test(classOf(next.element)) ? next.element : null;
}

/** own: whether the box is counted as seen itself. */
function smallBox(spot: Spot, own: number): Element | null {
  let box: Box | null = spot.box;
  for (let up = 0; box && up < NEAR; up += 1, box = box.parent) {
    if (box.controls > own || box.tag === 'form' || box.tag === 'body') return null;
    if (box.seen && box.items.length > 1) return box.element;
  }
  return null;
}
