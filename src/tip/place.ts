import { autoUpdate, computePosition, type Middleware, offset, type Placement, shift } from '@floating-ui/dom';
import { contains } from '../detect/dom/safe.ts';
import { TIP_RISE_MAX } from '../setup/budgets.ts';
import type { Host } from './host.ts';
import { type Box, covered, dockedPlace, freePlace, GAP, type Place } from './room.ts';

/** Beside the control first, then under and over it, by the direction of its text. */
const AROUND: readonly Placement[] = ['right', 'bottom-start', 'top-end', 'top-start', 'bottom-end', 'left'];
const MIRRORED: readonly Placement[] = ['left', 'bottom-start', 'top-end', 'top-start', 'bottom-end', 'right'];

let risen = 0;

/** Keeps the layer beside its control while the page scrolls, zooms and moves; `place` does it once more. */
export interface Placer {
  place(): void;
  stop(): void;
}

export interface Placed {
  readonly host: Host;
  readonly anchor: Element;
  obstacles(): readonly Box[];
}

export function keepPlaced({ host, anchor, obstacles }: Placed): Placer {
  const { layer } = host;
  let asked = false;
  let stopped = false;

  function place(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!stopped) move().catch(() => {}); // the control has gone meanwhile: the tip follows
    });
  }

  async function move(): Promise<void> {
    const box = anchor.getBoundingClientRect();
    const gone = isOutOfSight(anchor, box) && !contains(host.element, document.activeElement ?? document);
    layer.classList.toggle('away', gone);
    if (gone) return;
    const { x, y, docked } = await find(box);
    layer.style.setProperty('left', `${Math.round(x)}px`);
    layer.style.setProperty('top', `${Math.round(y)}px`);
    layer.classList.toggle('docked', docked);
    if (isBuried(layer) && risen < TIP_RISE_MAX) {
      risen += 1;
      host.rise();
    }
  }

  async function find(box: Box): Promise<{ x: number; y: number; docked: boolean }> {
    const clear = obstacles();
    layer.classList.remove('bare');
    const beside = await besideAnchor(clear);
    if (beside) return { ...beside, docked: false };
    const bare = layer.classList.contains('chip');
    for (const shape of bare ? ['', 'bare'] : ['']) {
      if (shape) layer.classList.add(shape);
      const free = (shape && (await besideAnchor(clear))) || freePlace(sizeOf(layer), box, clear, windowBox());
      if (free) return { ...free, docked: false };
    }
    return { ...dockedPlace(sizeOf(layer), box, clear, windowBox()), docked: true };
  }

  async function besideAnchor(clear: readonly Box[]): Promise<Place | null> {
    const order = getComputedStyle(anchor).direction === 'rtl' ? MIRRORED : AROUND;
    const { x, y, middlewareData } = await computePosition(anchor, layer, {
      strategy: 'fixed',
      placement: order[0] ?? 'right',
      middleware: [offset(GAP), shift({ padding: GAP, mainAxis: false }), keepClear(clear, order)],
    });
    return middlewareData.keepClear?.full ? null : { x, y, covers: 0 };
  }

  const off = autoUpdate(anchor, layer, place);
  return {
    place,
    stop() {
      stopped = true;
      off();
    },
  };
}

/** Goes on to the next placement while this one covers something or leaves the window. */
function keepClear(obstacles: readonly Box[], order: readonly Placement[]): Middleware {
  return {
    name: 'keepClear',
    fn({ x, y, rects, placement }) {
      const box = { x, y, width: rects.floating.width, height: rects.floating.height };
      if (covered(box, obstacles, 1) === 0 && isInside(box)) return { data: { full: false } };
      const next = order[order.indexOf(placement) + 1];
      return next ? { reset: { placement: next } } : { data: { full: true } };
    },
  };
}

function windowBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    x: GAP,
    y: GAP,
    width: (clientWidth || innerWidth) - 2 * GAP,
    height: (clientHeight || innerHeight) - 2 * GAP,
  };
}

function isInside({ x, y, width, height }: Box): boolean {
  const outer = windowBox();
  return x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;
}

function sizeOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Scrolled out of the window or of a box that scrolls, hidden, or behind a modal dialog. */
function isOutOfSight(anchor: Element, { x, y, width, height }: Box): boolean {
  if (!anchor.checkVisibility({ visibilityProperty: true })) return true;
  if (x + width < 0 || y + height < 0 || x > innerWidth || y > innerHeight) return true;
  for (let box = anchor.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const rect = box.getBoundingClientRect();
    if (x + width <= rect.left || y + height <= rect.top || x >= rect.right || y >= rect.bottom) return true;
  }
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return modal !== undefined && anchor.getRootNode() === document && !contains(modal, anchor);
}

/** A layer that lets every click through can still hide the tip: such a one is as large as the window. */
function isBuried(layer: Element): boolean {
  const box = layer.getBoundingClientRect();
  const home = layer.getRootNode();
  return [...document.querySelectorAll(':popover-open')].some((other) => {
    if (home instanceof ShadowRoot && contains(other, home.host)) return false;
    const { x, y, right, bottom } = other.getBoundingClientRect();
    const large = (right - x) * (bottom - y) > 0.5 * innerWidth * innerHeight;
    return large && x <= box.x && y <= box.y && right >= box.right && bottom >= box.bottom;
  });
}
