/** Where in the window is room? Pure geometry in CSS pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Square pixels of what should stay clear that it covers; 0 is good. */
  readonly covers: number;
}

/** Between the tip and whatever it stays clear of, and the window's edge. */
export const GAP = 6;
/** Between two places that are tried. */
const STEP = 12;

/** Area that two boxes share; `gap` is kept around the second. */
export function overlap(a: Box, b: Box, gap = 0): number {
  const width = Math.min(a.x + a.width, b.x + b.width + gap) - Math.max(a.x, b.x - gap);
  const height = Math.min(a.y + a.height, b.y + b.height + gap) - Math.max(a.y, b.y - gap);
  return width > 0 && height > 0 ? width * height : 0;
}

export function covered(box: Box, obstacles: readonly Box[], most = Number.POSITIVE_INFINITY): number {
  let sum = 0;
  for (const obstacle of obstacles) {
    sum += overlap(box, obstacle, 1);
    if (sum >= most) break;
  }
  return sum;
}

/** Distance between the edges of two boxes; 0 where they touch. */
function distance(a: Box, b: Box): number {
  const x = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width), 0);
  const y = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height), 0);
  return Math.hypot(x, y);
}

/** The free place nearest to the anchor; null where the window has none. */
export function freePlace(
  size: { readonly width: number; readonly height: number },
  anchor: Box,
  obstacles: readonly Box[],
  window: Box,
): Place | null {
  let best: Place | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { x, y } of spots(size, window)) {
    const box = { x, y, ...size };
    const far = distance(box, anchor);
    if (far < nearest && covered(box, obstacles, 1) === 0) {
      nearest = far;
      best = { x, y, covers: 0 };
    }
  }
  return best;
}

/** The place at the window's edge that covers least, the anchor itself counting most. */
export function dockedPlace(
  size: { readonly width: number; readonly height: number },
  anchor: Box,
  obstacles: readonly Box[],
  window: Box,
): Place {
  let best: Place = { x: window.x, y: window.y, covers: Number.POSITIVE_INFINITY };
  const right = Math.max(window.x, window.x + window.width - size.width);
  const bottom = Math.max(window.y, window.y + window.height - size.height);
  for (const { x, y } of spots(size, window)) {
    if (x > window.x && x < right && y > window.y && y < bottom) continue;
    const box = { x, y, ...size };
    const covers = covered(box, obstacles) + 10 * overlap(box, anchor);
    if (covers < best.covers) best = { x, y, covers };
  }
  return best;
}

function* spots(
  size: { readonly width: number; readonly height: number },
  window: Box,
): Generator<{ x: number; y: number }> {
  const right = Math.max(window.x, window.x + window.width - size.width);
  const bottom = Math.max(window.y, window.y + window.height - size.height);
  for (let y = bottom; ; y = Math.max(window.y, y - STEP)) {
    for (let x = right; ; x = Math.max(window.x, x - STEP)) {
      yield { x, y };
      if (x <= window.x) break;
    }
    if (y <= window.y) break;
  }
}
