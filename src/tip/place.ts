import { besideAnchor } from './beside.ts';
import { type Box, distance, dockedPlace, freePlace, GAP, type Obstacle, type Size, type Spot } from './room.ts';
import { CARDS, CHIPS, dockedShape, dress, ICON, type Shape } from './shapes.ts';

/** Where a tip stands, and in which shape. `docked`: there was no room; it may cover something at the window's edge. */
export interface Place extends Spot {
  readonly how: 'beside' | 'free' | 'docked';
  readonly shape: Shape;
}

export interface Around {
  readonly anchor: Element;
  readonly layer: HTMLElement;
  /** What must not be covered. */
  readonly obstacles: readonly Obstacle[];
  /** What must not be covered even where something has to be. */
  readonly precious: readonly Box[];
}

/** Beside its control in the most comfortable shape that has room there; else where there is any; else docked. Leaves the layer dressed. */
export async function findPlace(around: Around, open: boolean): Promise<Place> {
  const { layer } = around;
  const window = windowBox();
  const scrolled = layer.firstElementChild?.firstElementChild ?? null;
  const read = scrolled?.scrollTop ?? 0; // taller shapes that are tried on the way would scroll it back
  const place = await bestPlace(around, open, window);
  if (scrolled) scrolled.scrollTop = read;
  return place;
}

async function bestPlace(around: Around, open: boolean, window: Box): Promise<Place> {
  const { anchor, layer, obstacles } = around;
  const shapes = (open ? CARDS : CHIPS).filter(({ wide }) => wide <= window.width);
  const box = anchor.getBoundingClientRect();
  const free = (shape: Shape, clearOf: readonly Box[]): Place | null => {
    dress(layer, shape);
    const spot = freePlace(sizeOf(layer), box, clearOf, window);
    return spot && { ...spot, how: 'free', shape };
  };
  for (const shape of shapes) {
    dress(layer, shape);
    const spot = await besideAnchor(anchor, layer, obstacles, window);
    if (spot) return { ...spot, how: 'beside', shape };
    // Words a little away say more than an icon close by.
    const near = open ? null : free(shape, obstacles);
    if (near && distance({ ...near, ...sizeOf(layer) }, box) < NEAR) return near;
  }
  const hard = obstacles.filter(({ soft }) => !soft);
  for (const clearOf of [obstacles, hard])
    for (const shape of shapes) {
      const place = free(shape, clearOf);
      if (place) return place;
    }
  return dock(around, open ? dockedShape() : ICON, null);
}

const NEAR = 40;

/** The same place as before, or as near as can be, after the page has moved under it; cheap enough for every frame. */
export async function followPlace(around: Around, last: Place): Promise<Place> {
  const { anchor, layer, obstacles } = around;
  const window = windowBox();
  if (last.how === 'docked') return dock(around, last.shape, last);
  const beside = await besideAnchor(anchor, layer, obstacles, window);
  if (beside) return { ...beside, how: 'beside', shape: last.shape };
  const free = freePlace(sizeOf(layer), anchor.getBoundingClientRect(), obstacles, window);
  return free ? { ...free, how: 'free', shape: last.shape } : dock(around, last.shape, null);
}

function dock({ layer, obstacles, precious }: Around, shape: Shape, last: Spot | null): Place {
  dress(layer, shape);
  return { ...dockedPlace(sizeOf(layer), precious, obstacles, windowBox(), last), how: 'docked', shape };
}

export function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** What is seen of the page, without its scroll bars. */
function windowBox(): Box {
  const { clientWidth, clientHeight, currentCSSZoom = 1 } = document.documentElement;
  const width = Math.min(clientWidth * currentCSSZoom || innerWidth, innerWidth) - 2 * GAP;
  const high = document.compatMode === 'CSS1Compat' ? clientHeight * currentCSSZoom : 0;
  const height = Math.min(high || innerHeight, innerHeight) - 2 * GAP;
  return { x: GAP, y: GAP, width, height };
}
