import { computePosition, type Middleware, offset, type Placement, shift } from '@floating-ui/dom';
import { type Box, GAP, isClear, isInside, type Spot } from './room.ts';

/** Beside the control first, then under and over it, by the direction of its text. */
const AROUND: readonly Placement[] = ['right', 'bottom-start', 'top-end', 'top-start', 'bottom-end', 'left'];
const MIRRORED: readonly Placement[] = ['left', 'bottom-start', 'top-end', 'top-start', 'bottom-end', 'right'];

/** The first place around the anchor that is inside the window and covers nothing; null where there is none. */
export async function besideAnchor(
  anchor: Element,
  layer: HTMLElement,
  obstacles: readonly Box[],
  window: Box,
): Promise<Spot | null> {
  const order = getComputedStyle(anchor).direction === 'rtl' ? MIRRORED : AROUND;
  const { x, y, middlewareData } = await computePosition(anchor, layer, {
    strategy: 'fixed',
    placement: order[0] ?? 'right',
    middleware: [offset(GAP), shift({ padding: GAP }), keepClear(obstacles, order, window)],
  });
  return middlewareData.keepClear?.full ? null : { x, y };
}

/** Goes on to the next placement while this one covers something or leaves the window. */
function keepClear(obstacles: readonly Box[], order: readonly Placement[], window: Box): Middleware {
  return {
    name: 'keepClear',
    fn({ x, y, rects, placement }) {
      const box = { x, y, width: rects.floating.width, height: rects.floating.height };
      if (isClear(box, obstacles) && isInside(box, window)) return { data: { full: false } };
      const next = order[order.indexOf(placement) + 1];
      return next ? { reset: { placement: next } } : { data: { full: true } };
    },
  };
}
