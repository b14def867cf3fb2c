import { computePosition, type Middleware, type Placement, type Platform } from '@floating-ui/core';
import { type Box, GAP, isClear, isInside, lineOf, type Spot } from './room.ts';

/** Beside the control first, then under and over it, by the direction of its text. */
const AROUND: readonly Placement[] = ['right', 'bottom-start', 'top-end', 'top-start', 'bottom-end', 'left'];
const MIRRORED: readonly Placement[] = ['left', 'bottom-start', 'top-end', 'top-start', 'bottom-end', 'right'];

/** The first place at the end of the anchor's line, else around it, that is inside the window and covers nothing; null where there is none. */
export async function besideAnchor(
  anchor: Element,
  layer: HTMLElement,
  obstacles: readonly Box[],
  window: Box,
): Promise<Spot | null> {
  const order = getComputedStyle(anchor).direction === 'rtl' ? MIRRORED : AROUND;
  const box = anchor.getBoundingClientRect();
  const first = async (around: Box, places: readonly Placement[]): Promise<Spot | null> => {
    const { x, y, middlewareData } = await computePosition(around, layer, {
      platform: PLAIN,
      strategy: 'fixed',
      placement: places[0],
      middleware: [keepClear(obstacles, places, window)],
    });
    return middlewareData.keepClear?.full ? null : { x, y };
  };
  return (await first(lineOf(box, obstacles), order.slice(0, 1))) ?? first(box, order);
}

/** In the top layer, at the page's own zoom undone, boxes are where the browser says: none of what Floating UI knows of containing blocks is needed. */
const PLAIN: Platform = {
  getElementRects: ({ reference, floating }) => ({ reference, floating: floating.getBoundingClientRect() }),
  getDimensions: (element) => element.getBoundingClientRect(),
  getClippingRect: () => new DOMRect(),
};

/** Keeps a gap, slides along the control into the window, and goes on to the next placement while this one covers something. */
function keepClear(obstacles: readonly Box[], order: readonly Placement[], window: Box): Middleware {
  return {
    name: 'keepClear',
    fn({ x, y, rects, placement }) {
      const { width, height } = rects.floating;
      const sideways = placement === 'right' || placement === 'left';
      // A chip by the control's middle, a card from the control down.
      const level = height > 2 * rects.reference.height ? rects.reference.y : y;
      const gap = /^(?:right|bottom)/.test(placement) ? GAP : -GAP;
      const box = {
        x: sideways ? x + gap : within(x, window.x, window.width - width),
        y: sideways ? within(level, window.y, window.height - height) : y + gap,
        width,
        height,
      };
      if (isClear(box, obstacles) && isInside(box, window)) return { x: box.x, y: box.y, data: { full: false } };
      const next = order[order.indexOf(placement) + 1];
      return next ? { reset: { placement: next } } : { data: { full: true } };
    },
  };
}

const within = (at: number, least: number, room: number): number => Math.max(least, Math.min(at, least + room));
