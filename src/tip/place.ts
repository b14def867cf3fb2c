import { besideAnchor } from './beside.ts';
import { type Box, dockedPlace, freePlace, GAP, type Size, type Spot } from './room.ts';
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
  readonly obstacles: readonly Box[];
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
  for (const shape of shapes) {
    dress(layer, shape);
    const spot = await besideAnchor(anchor, layer, obstacles, window);
    if (spot) return { ...spot, how: 'beside', shape };
  }
  for (const shape of shapes) {
    dress(layer, shape);
    const spot = freePlace(sizeOf(layer), anchor.getBoundingClientRect(), obstacles, window);
    if (spot) return { ...spot, how: 'free', shape };
  }
  return dock(around, open ? dockedShape() : ICON, null);
}

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
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(clientWidth || innerWidth, innerWidth) - 2 * GAP;
  const height = (document.compatMode === 'CSS1Compat' ? clientHeight || innerHeight : innerHeight) - 2 * GAP;
  return { x: GAP, y: GAP, width, height };
}
