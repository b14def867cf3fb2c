import { composedParent, contains } from '../detect/dom/safe.ts';
import type { Box } from './room.ts';

/** Scrolled out of the window or of a box that scrolls, hidden, or behind a modal dialog. */
export function isOutOfSight(anchor: Element): boolean {
  if (!anchor.checkVisibility({ visibilityProperty: true })) return true;
  const box = anchor.getBoundingClientRect();
  if (isApart(box, { x: 0, y: 0, width: innerWidth, height: innerHeight })) return true;
  let lifted = false; // out of the boxes around it, up to the next one that is positioned
  for (let at: Element | null = anchor; at && at !== document.body; at = composedParent(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    if (lifted && position === 'static') continue;
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    if (clips && at !== anchor && isApart(box, at.getBoundingClientRect())) return true;
    if (position === 'fixed') break;
    lifted = position === 'absolute';
  }
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return modal !== undefined && !isWithin(anchor, modal);
}

/** Scrolled under something that stays where it is: a header, a banner, an open list. What covers the whole window hides nothing. */
export function isUnderBar(anchor: Element): boolean {
  const { x, y, width, height } = anchor.getBoundingClientRect();
  let bar = document.elementFromPoint(x + width / 2, y + height / 2);
  while (bar && !/fixed|sticky/.test(getComputedStyle(bar).position)) bar = composedParent(bar);
  const tall = bar?.getBoundingClientRect().height ?? 0; // the tip's own host has no size
  return bar !== null && tall > 0 && tall < innerHeight / 2 && !isWithin(anchor, bar);
}

const isApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || a.y + a.height <= b.y || a.x >= b.x + b.width || a.y >= b.y + b.height;

/** Across shadow roots. */
function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) if (at === outer) return true;
  return false;
}

/** A layer of the page that lets every click through can still hide the tip: such a one is as large as the window. */
export function isBuried(layer: Element): boolean {
  const box = layer.getBoundingClientRect();
  const home = layer.getRootNode();
  return [...document.querySelectorAll(':popover-open')].some((other) => {
    if (home instanceof ShadowRoot && contains(other, home.host)) return false;
    const { x, y, right, bottom } = other.getBoundingClientRect();
    const large = (right - x) * (bottom - y) > 0.5 * innerWidth * innerHeight;
    return large && x <= box.x && y <= box.y && right >= box.right && bottom >= box.bottom;
  });
}
