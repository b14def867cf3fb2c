import { attr, byId, rootOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { hasLetters } from '../vocabulary/letters.ts';
import { titleOf } from './drawn.ts';
import { labelInside } from './leaf.ts';
import { type Box, holds, type Item, type Leaf, type Page, type Spot } from './page.ts';
import { cells, isHint, TITLE } from './parts.ts';
import { holdsControl, isOf, itemWords, tidy, wordsOf } from './words.ts';

/** How many ancestors a neighbouring label is looked for. */
const ROW = 9;
const STOPS = ' form body fieldset main dialog section article ';

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
    const box = known.get(id)?.find((one) => rootOf(one.element) === root);
    return box ? wordsOf(box) : '';
  };
}

/** What names this place: an explicit label by any route, else the words beside it. */
export function nameSpot(spot: Spot, labels: Labels, after: boolean): string {
  const hinted = attr(spot.element, 'placeholder') !== null;
  return clean(explicit(spot, labels) || around(spot.box, spot.at, after, after && spot.leaf.role !== 'radio', hinted));
}

/** The label of a whole group of radios, tabs or buttons: what stands before its first member's box. */
export function nameGroup(leaf: Leaf, labels: Labels): string {
  const spot = leaf.spots[0];
  if (!spot) return '';
  const group = groupBox(leaf);
  if (!group) return '';
  const own = ariaName(group.element) || labels(attr(group.element, 'id') ?? '\u0000', group.element);
  if (own) return clean(own);
  const legend = group.items.find((item) => item.is === 'box' && (item.tag === 'legend' || item.tag === 'caption'));
  if (legend) return clean(itemWords(legend, group));
  const first = leaf.spots[0];
  const inside = first && first.box === group ? before(group, first.at) : beforeBranch(group, first);
  return clean(inside || (group.parent ? around(group.parent, group.at, false) : ''));
}

/** The smallest box that holds all members. */
function groupBox(leaf: Leaf): Box | null {
  const first = leaf.spots[0];
  if (!first) return null;
  let box: Box | null = first.box;
  while (box && !leaf.spots.every((spot) => box !== null && holds(box, spot.box))) box = box.parent;
  return box;
}

function beforeBranch(group: Box, spot: Spot | undefined): string {
  let branch = spot?.box;
  while (branch?.parent && branch.parent !== group) branch = branch.parent;
  return branch ? before(group, branch.at) : '';
}

const before = (box: Box, at: number): string => scan(box, at, -1).text;

function explicit(spot: Spot, labels: Labels): string {
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
    if (aria) return tidy(aria, LIMITS.label);
    // Only out of a shadow root: its host may be what the page labels.
    const root = rootOf(element);
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

function wrapping(spot: Spot): string {
  for (let box: Box | null = spot.box, up = 0; box && up < ROW; box = box.parent, up += 1) {
    if (box.tag === 'label') return wordsOf(box);
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

/** The words nearest to a place: after it for boxes that are ticked, before it for the others, climbing row by row. */
function around(from: Box, place: number, after: boolean, ticked?: boolean, hinted?: boolean): string {
  let box: Box | null = from;
  let at = place;
  let hint = '';
  let rows = 0; // a box round one thing is none
  for (let up = 0; box && up < ROW; up += 1) {
    const back = scan(box, at, -1);
    const ahead = scan(box, at, 1);
    // "On", "是", "Да": a drawn switch says its state.
    if (ticked && ahead.text.length < 4 && !/ssl|tls|pop/i.test(ahead.text)) ahead.text = '';
    // Right behind a box that is ticked stands its label; further out, or long, it is a hint.
    if (after && ahead.text && rows < 2 && !(back.text && ahead.text.length > TITLE))
      return (isSentence(ahead.text) && !back.text && rowHead(box, ahead.item)) || ahead.text;
    // What is named inside itself needs no title or sentence for a name.
    if (back.text) return hinted && (isSentence(back.text) || isHead(back.item)) ? '' : back.text;
    hint ||= after ? ahead.text : '';
    if (isOf(CELL, box.tag)) {
      const header = columnHeader(box);
      if (header) return header;
    }
    // Words between two fields of one line belong to the second, where something else names the first.
    if (ahead.text && (back.blocked || (rows < 2 && (after || !ahead.blocked))))
      return (!after && !back.blocked && rowHead(box, ahead.item)) || ahead.text;
    if (back.blocked || isOf(STOPS, box.tag)) return hint;
    if (box.items.length > 1 || isOf(CELL, box.tag)) rows += 1;
    at = box.at;
    box = box.parent;
  }
  return hint;
}

/** Words behind a field are its hint where the row that it stands in begins with other words. */
function rowHead(from: Box, ahead: Item): string {
  if (ahead.is === 'box' && ahead.tag === 'label') return '';
  const hint = ahead.is === 'box' && isHint(ahead);
  let { at } = from;
  for (let box = from.parent, up = 0; box && up < 3; up += 1) {
    const { text, blocked, item } = scan(box, at, -1);
    if (blocked) return '';
    if (text) {
      const own = hint || box.controls < 2 || box.tag === 'tr' || (item.is === 'box' && isOf(FIRST, item.tag));
      return own && text.length < TITLE && !isHead(item) ? text : '';
    }
    if (isOf(STOPS, box.tag)) return '';
    at = box.at;
    box = box.parent;
  }
  return '';
}
const CELL = ' td th ';
const FIRST = ' dt label td th ';
const isSentence = (text: string): boolean => '.!。'.includes(text.slice(-1));
const isHead = (item: Item): boolean => item.is === 'box' && isOf(' h1 h2 h3 h4 legend caption summary ', item.tag);

function scan(box: Box, at: number, step: 1 | -1): { text: string; blocked: boolean; item: Item } {
  let breaks = 0;
  const own = box.items[at];
  const wide = step < 0 && own?.is === 'box' && own.tag === 'tr' && own.items.length > 2 && cells(own).length;
  for (let i = at + step, left = LIMITS.siblings; i >= 0 && i < box.items.length && left > 0; i += step, left -= 1) {
    const item = box.items[i];
    if (!item) break;
    if (item.is === 'break') {
      breaks += 1;
      if (step > 0 || breaks > 1) break;
      continue;
    }
    if (holdsControl(item)) return { text: step < 0 ? labelIn(item) : '', blocked: true, item };
    if (step > 0 && item.is === 'box' && item.tag === 'dt') break; // another entry's term
    const text = itemWords(item, box);
    const next = box.items[i + 1];
    // A row of as many cells names columns, not the row below it.
    if (wide && item.is === 'box' && cells(item).length === wide) continue;
    if (hasLetters(text)) return { text, blocked: step > 0 && next !== undefined && holdsControl(next), item };
  }
  return { text: '', blocked: false, item: box };
}

/** A label that names no field, with a menu or a switch drawn in it: its first words are for the field after it. */
function labelIn(item: Item): string {
  if (item.is !== 'box') return '';
  const { element, items } = item;
  if (element instanceof HTMLLabelElement) return element.control ? '' : titleOf(item);
  return items[0] && items.length === 1 ? labelIn(items[0]) : '';
}

/** A cell without words beside it is named by the same column of a row of words above it. */
function columnHeader(cell: Box): string {
  const row = cell.parent;
  const part = row?.parent;
  if (!row || !part) return '';
  const own = cells(row);
  // "Setting | Value": the row's first cell names what its second one holds.
  if (own.length === 2 && itemWords(own[0], row)) return '';
  const column = own.indexOf(cell);
  const rows = [
    ...part.items.slice(0, row.at).reverse(),
    ...(part.parent?.items.slice(0, part.at).reverse() ?? []).flatMap(rowsOf),
  ];
  const heads = rows.slice(0, LIMITS.siblings).flatMap((above) => {
    const its = above.is === 'box' && above.controls === 0 ? cells(above) : [];
    return its.length === own.length && own.length > 1 ? [its[column]] : [];
  });
  // Rows of data may stand between the head and the row to fill in.
  return itemWords(heads.find((head) => head?.tag === 'th') ?? heads[0], row);
}

const rowsOf = (item: Item): Item[] => (item.is === 'box' && item.tag !== 'tr' ? [...item.items].reverse() : [item]);

function clean(text: string): string {
  let end = text.length;
  while (end > 0 && ' :*\uff1a'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, Math.min(end, LIMITS.label));
}
