import { attr, rootOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { around } from './around.ts';
import { scan } from './beside.ts';
import { ariaName, explicit } from './explicit.ts';
import { type Box, holds, type Leaf, type Page, type Spot } from './page.ts';
import { itemWords, wordsOf } from './words.ts';

export type Labels = (id: string, near: Element) => string;

/** Label elements by the id they name. */
export function labelsOf(page: Page): Labels {
  const known = new Map<string, Box[]>();
  const visit = (box: Box): void => {
    const id = box.tag === 'label' ? attr(box.element, 'for') : null;
    if (id) known.set(id, [...(known.get(id) ?? []), box]);
    for (const item of box.items) if (item.is === 'box') visit(item);
  };
  visit(page.root);
  return (id, near) => {
    const root = rootOf(near);
    const boxes = known.get(id)?.filter((one) => rootOf(one.element) === root);
    // What names a row of radios may point at the first of them, which has a name of its own behind it; ids are given twice.
    const radio = boxes && boxes.length > 1 && attr(near, 'type') === 'radio';
    const box = radio ? (boxes.find((one) => one.element === near.nextElementSibling) ?? boxes.at(-1)) : boxes?.[0];
    return box ? wordsOf(box) : '';
  };
}

/** What names this place: an explicit label by any route, else the words beside it. */
export function nameSpot(spot: Spot, labels: Labels, after: boolean): string {
  const hinted = attr(spot.element, 'placeholder') !== null;
  const named = explicit(spot, labels) || around(spot.box, spot.at, after, after && spot.leaf.role !== 'radio', hinted);
  return clean(named || (after || hinted ? '' : below(spot)));
}

/** A caption under a field that has a block of its own. */
function below({ box, at }: Spot): string {
  const under = box.items[at + 1]?.is === 'break' && box.controls < 2 ? scan(box, at + 1, 1).text : '';
  return under.length > CAPTION ? '' : under;
}
/** Longer words under a field are its hint. */
const CAPTION = 30;

/** The label of a whole group of radios, tabs or buttons: what stands before its first member's box. */
export function nameGroup(leaf: Leaf, labels: Labels): string {
  const spot = leaf.spots[0];
  if (!spot) return '';
  const group = groupBox(leaf, spot);
  if (!group) return '';
  const own = ariaName(group.element) || labels(attr(group.element, 'id') ?? '\u0000', group.element);
  if (own) return clean(own);
  const legend = group.items.find((item) => item.is === 'box' && (item.tag === 'legend' || item.tag === 'caption'));
  // Among other controls it names all of them.
  if (legend && group.controls <= leaf.spots.length) return clean(itemWords(legend, group));
  const inside = spot.box === group ? before(group, spot.at) : beforeBranch(group, spot);
  if (inside || !group.parent) return clean(inside);
  // What follows tabs is their panel, and then something else.
  return clean(leaf.role === 'tabs' ? before(group.parent, group.at) : around(group.parent, group.at, false));
}

/** The smallest box that holds all members. */
function groupBox(leaf: Leaf, first: Spot): Box | null {
  let box: Box | null = first.box;
  while (box && !leaf.spots.every((spot) => box !== null && holds(box, spot.box))) box = box.parent;
  return box;
}

function beforeBranch(group: Box, spot: Spot): string {
  let branch = spot.box;
  while (branch.parent && branch.parent !== group) branch = branch.parent;
  return before(group, branch.at);
}

const before = (box: Box, at: number): string => scan(box, at, -1).text;

function clean(text: string): string {
  let end = text.length;
  while (end > 0 && ' :*\uff1a'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, Math.min(end, LIMITS.label));
}
