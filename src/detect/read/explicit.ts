/** Labels by any route that the page's author laid. */
import { attr, byId, rootOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import type { Labels } from './labels.ts';
import { labelInside } from './own-text.ts';
import type { Box, Spot } from './page.ts';
import { ROW } from './parts.ts';
import { tidy, wordsOf } from './words.ts';

export function explicit(spot: Spot, labels: Labels): string {
  for (let element: Element | null = spot.element, up = 0; element && up < 4; up += 1) {
    const id = attr(element, 'id');
    const text =
      labelledBy(element, spot.element) ||
      (id ? labels(id, element) : '') ||
      (up === 0
        ? labels(attr(spot.leaf.shown, 'id') ?? '\u0000', element) || wrapping(spot) || labelInside(element)
        : '');
    if (text) return text;
    const aria = attr(element, 'aria-label') ?? (up > 0 ? attr(element, 'label') : null);
    // A list that is named by its choice has its label elsewhere.
    if (aria && !(spot.leaf.role === 'listbox' && aria === spot.leaf.value)) return tidy(aria, LIMITS.label);
    // Only out of a shadow root: its host may be what the page labels.
    const root = rootOf(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

function wrapping(spot: Spot): string {
  for (let box: Box | null = spot.box, up = 0; box && up < ROW; box = box.parent, up += 1) {
    // Not a row of radios that is drawn in the label of what it is about.
    if (box.tag === 'label' && (spot.leaf.role !== 'radio' || box.controls < 2)) return wordsOf(box);
  }
  return '';
}

export const ariaName = (element: Element): string =>
  labelledBy(element, element) || tidy(attr(element, 'aria-label') ?? '', LIMITS.label);

function labelledBy(element: Element, self: Element): string {
  const ids = attr(element, 'aria-labelledby');
  const root = ids ? rootOf(element) : null;
  if (!ids || !root) return '';
  const parts = ids
    .split(/\s+/)
    .slice(0, 6)
    .map((id) => (id ? byId(root, id) : null));
  return tidy(
    parts
      .filter((part) => part !== null && part !== self && !part.contains(self))
      .map((part) => part?.textContent ?? '')
      .join(' '),
    LIMITS.label,
  );
}
