/** Widgets that stand in for a native list. */
import { isClipped, isFolded } from '../dom/seen.ts';
import { mute } from './mute.ts';
import type { Box, Item, Leaf } from './page.ts';
import { NEAR } from './parts.ts';
import { roleOf } from './role.ts';
import { countIn } from './walk.ts';
import { wordsOf } from './words.ts';

export function joinWidget(select: Leaf, gone: Set<Leaf>): void {
  const spot = select.spots[0];
  if (!spot || (select.seen && !isClipped(select.element) && !isFolded(select.element))) return;
  const chosen = select.choices.filter((one) => one.selected).map((one) => one.text);
  let from: Item = spot;
  let box: Box | null = spot.box;
  for (let up = 0; box && up < NEAR; up += 1) {
    if (!box.seen) break;
    for (const item of beside(box, from.is === 'spot' ? from.at : boxAt(from))) {
      const widget = widgetIn(item, chosen, gone);
      if (!widget) continue;
      select.shown = widget.element;
      if (!select.seen) {
        select.seen = true;
        countIn(spot.box);
      }
      for (const other of widget.leaves) {
        if (other.partial) trustShown(select, other.value);
        gone.add(other);
        for (const place of other.spots) place.leaf = select;
      }
      mute(item);
      return;
    }
    if (box.controls > 1) break;
    from = box;
    box = box.parent;
  }
}

const boxAt = (item: Item): number => (item.is === 'box' ? item.at : 0);

/** The siblings of a place, those behind it first: widgets are mostly put right after the control that they replace. */
const beside = ({ items }: Box, at: number): Item[] => [
  ...items.slice(at + 1, at + NEAR),
  ...items.slice(Math.max(0, at - NEAR), at).reverse(),
];

function widgetIn(item: Item, chosen: readonly string[], gone: Set<Leaf>): { element: Element; leaves: Leaf[] } | null {
  if (item.is === 'spot') {
    const list = item.leaf.role === 'listbox' && item.leaf.seen && !gone.has(item.leaf);
    return list ? { element: item.element, leaves: [item.leaf] } : null;
  }
  if (item.is !== 'box' || !item.seen) return null;
  const leaves = leavesIn(item);
  const lists = leaves.filter((leaf) => leaf.role === 'listbox');
  // The choice may be drawn beside the field in which one searches for it.
  const seen = leaves.filter((leaf) => leaf.seen && !chosen.some((text) => text !== '' && leaf.value.startsWith(text)));
  if (seen.length > 1) return null;
  const words = wordsOf(item);
  const shows = chosen.some((text) => text !== '' && words.includes(text));
  // A search field beside a hidden list is how one chooses from it.
  const search = seen[0]?.role === 'text' && roleOf(seen[0].element) === 'search';
  if (!shows && lists.length === 0 && !search) return null;
  return { element: item.element, leaves };
}

function leavesIn(box: Box): Leaf[] {
  const leaves = new Set<Leaf>();
  const visit = (inner: Box): void => {
    for (const item of inner.items) {
      if (item.is === 'spot') leaves.add(item.leaf);
      else if (item.is === 'box') visit(item);
    }
  };
  visit(box);
  return [...leaves];
}

/** What the person reads counts: a widget that shows another option than the native control holds is believed. */
function trustShown(select: Leaf, shown: string): void {
  const match = select.choices.findIndex((one) => one.text !== '' && one.text === shown);
  if (match < 0 || select.role === 'multiselect' || select.choices[match]?.selected) return;
  select.choices = select.choices.map((one, i) => ({ ...one, selected: i === match }));
}
