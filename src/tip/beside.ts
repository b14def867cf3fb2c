import { computePosition, type Middleware, type Placement, type ReferenceElement } from '@floating-ui/dom';
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
  const { x, y, width, height } = lineOf(anchor.getBoundingClientRect(), obstacles);
  const line = { contextElement: anchor, getBoundingClientRect: () => new DOMRect(x, y, width, height) };
  const first = (around: ReferenceElement, places: readonly Placement[]): Promise<Spot | null> =>
    firstClear(around, layer, keepClear(obstacles, places, window), places[0]);
  return (await first(line, order.slice(0, 1))) ?? first(anchor, order);
}

async function firstClear(
  around: ReferenceElement,
  layer: HTMLElement,
  middleware: Middleware,
  placement: Placement | undefined,
): Promise<Spot | null> {
  const { x, y, middlewareData } = await computePosition(around, layer, {
    strategy: 'fixed',
    placement,
    middleware: [middleware],
  });
  return middlewareData.keepClear?.full ? null : { x, y };
}

/** Keeps a gap, slides along the control into the window, and goes on to the next placement while this one covers something. */
function keepClear(obstacles: readonly Box[], order: readonly Placement[], window: Box): Middleware {
  return {
    name: 'keepClear',
    fn({ x, y, rects, placement }) {
      const { width, height } = rects.floating;
      const sideways = placement === 'right' || placement === 'left';
      const gap = /^(?:right|bottom)/.test(placement) ? GAP : -GAP;
      const box = {
        x: sideways ? x + gap : within(x, window.x, window.width - width),
        y: sideways ? within(y, window.y, window.height - height) : y + gap,
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
