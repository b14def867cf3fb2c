import { MARK } from './mark.ts';

/** A card can be narrow and short where the page leaves little room; a chip can be its icon alone. */
export interface Shape {
  /** CSS pixels: the card's width, and the most that it may be high before it scrolls. */
  readonly wide: number;
  readonly high: number;
  readonly bare: boolean;
}

const shape = (wide: number, high: number, bare = false): Shape => ({ wide, high, bare });

/** Most comfortable first. */
export const CARDS: readonly Shape[] = [
  shape(360, 660),
  shape(320, 660),
  shape(280, 660),
  shape(250, 660),
  shape(280, 500),
  shape(360, 330),
  shape(280, 330),
  shape(250, 330),
  // As high as what is said and what can be done; the rest by scrolling. The low ones are for the free strip under a form.
  shape(360, 280),
  shape(300, 270),
  shape(360, 240),
  shape(560, 220),
  shape(720, 170),
];
export const ICON = shape(260, 90, true);
export const CHIPS: readonly Shape[] = [shape(260, 90), ICON];

/** A card at the window's edge takes its width, as on a telephone, but leaves more than half of its height to the page. */
export const dockedShape = (): Shape => shape(Math.min(420, innerWidth - 12), Math.max(200, 0.42 * innerHeight));

export function dress(layer: HTMLElement, { wide, high, bare }: Shape): void {
  layer.style.setProperty(`${MARK}wide`, `${wide}px`);
  layer.style.setProperty(`${MARK}high`, `${Math.round(high)}px`);
  layer.classList.toggle('bare', bare);
}
