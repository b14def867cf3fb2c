import type { Leaf } from './page.ts';
import { NEAR } from './parts.ts';
import { countIn } from './walk.ts';

/** A password that is hidden by itself, a link in its place: "Click to enter", "Change". Nothing else stands there. */
export function showByLink(leaf: Leaf): void {
  const [spot] = leaf.spots;
  let box = spot?.box ?? null;
  for (let up = 0; !leaf.seen && spot && box?.seen && box.controls === 0 && up < NEAR; up += 1, box = box.parent) {
    const link = box.items.find((item) => item.is === 'box' && item.tag === 'a' && item.seen);
    if (link?.is !== 'box') continue;
    leaf.seen = true;
    leaf.shown = link.element;
    countIn(spot.box);
  }
}
