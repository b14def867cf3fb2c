/** Where in the window is room? Pure geometry in CSS pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `soft`: covered before a control is. */
export interface Obstacle extends Box {
  readonly soft?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between the tip and whatever it stays clear of, and the window's edge. */
export const GAP = 6;
/** Between two places that are tried. */
const STEP = 14;
/** What is no farther than this from a control belongs to it. */
const NEXT = 12;
/** A docked tip leaves its corner only for one that covers this much less: it must not jump about. */
const WORTH_MOVING = 0.7;
/** The anchor and what the person types in count so many times what else is covered. */
const PRECIOUS = 50;

/** Area that two boxes share; `gap` is kept around the second. */
export function overlap(a: Box, b: Box, gap = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width + gap) - Math.max(a.x, b.x - gap);
  const height = Math.min(a.y + a.height, b.y + b.height + gap) - Math.max(a.y, b.y - gap);
  return width > 0 && height > 0 ? width * height : 0;
}

export function covered(box: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 0);
}

/** Nothing of these is covered, and none is closer than a pixel. */
export const isClear = (box: Box, obstacles: readonly Box[]): boolean =>
  !obstacles.some((obstacle) => overlap(box, obstacle, 1) > 0);

export const isInside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

/** Distance between the edges of two boxes; 0 where they touch. */
export function distance(a: Box, b: Box): number {
  const x = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width), 0);
  const y = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height), 0);
  return Math.hypot(x, y);
}

/** An anchor with all that stands beside it on its line: a tick with its label, a field with its hint. */
export function lineOf({ x, y, width, height }: Box, obstacles: readonly Box[]): Box {
  let left = x;
  let right = x + width;
  const isNext = (box: Box): boolean =>
    Math.abs(box.y + box.height / 2 - y - height / 2) < height / 2 + 2 &&
    box.x < right + NEXT &&
    box.x + box.width > left - NEXT &&
    (box.x < left || box.x + box.width > right);
  for (let next = obstacles.find(isNext); next; next = obstacles.find(isNext)) {
    left = Math.min(left, next.x);
    right = Math.max(right, next.x + next.width);
  }
  return { x: left, y, width: right - left, height };
}

/** The free place nearest to the anchor; null where the window has none. */
export function freePlace(size: Size, anchor: Box, obstacles: readonly Box[], window: Box): Spot | null {
  if (size.width > window.width || size.height > window.height) return null;
  let best: Spot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const [right, bottom] = farthest(size, window);
  for (const y of steps(window.y, bottom)) {
    const row = obstacles.filter((one) => overlap({ ...window, y, height: size.height }, one, 1) > 0);
    for (let x = right; ; ) {
      const box = { x, y, ...size };
      const far = distance(box, anchor);
      const hit = far < nearest && row.find((one) => overlap(box, one, 1) > 0);
      if (far < nearest && !hit) {
        nearest = far;
        best = { x, y };
      }
      if (x <= window.x) break;
      // Past what is in the way at once: a crowded page has hundreds of things.
      x = Math.max(window.x, hit ? Math.min(x - 1, hit.x - size.width - 1) : x - STEP);
    }
  }
  return best;
}

/**
 * The corner of the window where least is covered. `precious` boxes (the anchor, what the person types in) count most.
 * `last` is where it stands now.
 */
export function dockedPlace(
  size: Size,
  precious: readonly Box[],
  obstacles: readonly Box[],
  window: Box,
  last: Spot | null,
): Spot {
  const [right, bottom] = farthest(size, window);
  const corners = [bottom, window.y].flatMap((y) => [right, window.x].map((x) => ({ x, y })));
  const cost = (spot: Spot): number => {
    const box = { ...spot, ...size };
    const stays = last?.x === spot.x && last.y === spot.y;
    return (covered(box, obstacles) + PRECIOUS * covered(box, precious)) * (stays ? WORTH_MOVING : 1);
  };
  return corners.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

const farthest = (size: Size, window: Box): [x: number, y: number] => [
  Math.max(window.x, window.x + window.width - size.width),
  Math.max(window.y, window.y + window.height - size.height),
];

/** From the far end on, both ends included. */
function steps(first: number, last: number): number[] {
  const found: number[] = [];
  for (let at = last; at > first; at -= STEP) found.push(at);
  return [...found, first];
}
