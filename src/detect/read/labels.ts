import { attr, byId, rootOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { titleOf } from './drawn.ts';
import { labelInside } from './leaf.ts';
import { type Box, holds, type Item, type Leaf, type Page, type Spot } from './page.ts';
import { chosenByLook } from './states.ts';
import { holdsControl, itemWords, tidy, wordsOf } from './words.ts';

/** Words that stand over or before a control, nearest first. */
export interface Context {
  readonly text: string;
  /** Short enough to be a title; else it is prose. */
  readonly heading: boolean;
}

/** Longest text that still reads as a title. */
const TITLE = 90;
/** How many ancestors a neighbouring label is looked for. */
const ROW = 9;
const STOPS = /^(?:form|body|fieldset|main|dialog|section|article)$/;

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
    if (ticked && ahead.text.length < 4 && !/ssl|tls/i.test(ahead.text)) ahead.text = '';
    // Right behind a box that is ticked stands its label; further out, or long, it is a hint.
    if (after && ahead.text && rows < 2 && !(back.text && ahead.text.length > TITLE))
      return (SENTENCE.test(ahead.text) && !back.text && rowHead(box, ahead.item)) || ahead.text;
    // What is named inside itself needs no title or sentence for a name.
    if (back.text) return hinted && (SENTENCE.test(back.text) || isHead(back.item)) ? '' : back.text;
    hint ||= after ? ahead.text : '';
    if (box.tag === 'td' || box.tag === 'th') {
      const header = columnHeader(box);
      if (header) return header;
    }
    // Words between two fields of one line belong to the second, where something else names the first.
    if (ahead.text && (back.blocked || (rows < 2 && (after || !ahead.blocked))))
      return (!after && !back.blocked && rowHead(box, ahead.item)) || ahead.text;
    if (back.blocked || STOPS.test(box.tag)) return hint;
    if (box.items.length > 1 || /^t[dh]$/.test(box.tag)) rows += 1;
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
      const own = hint || box.controls < 2 || box.tag === 'tr' || (item.is === 'box' && CELL.test(item.tag));
      return own && text.length < TITLE && !isHead(item) ? text : '';
    }
    if (STOPS.test(box.tag)) return '';
    at = box.at;
    box = box.parent;
  }
  return '';
}
const CELL = /^(?:dt|label|t[dh])$/;
const SENTENCE = /[.!。]$/;
const isHead = (item: Item): boolean => item.is === 'box' && /^(?:h[1-4]|legend|caption|summary)$/.test(item.tag);

function scan(box: Box, at: number, step: 1 | -1): { text: string; blocked: boolean; item: Item } {
  let breaks = 0;
  for (let i = at + step, left = LIMITS.siblings; i >= 0 && i < box.items.length && left > 0; i += step, left -= 1) {
    const item = box.items[i];
    if (!item) break;
    if (item.is === 'break') {
      breaks += 1;
      if (step > 0 || breaks > 1) break;
      continue;
    }
    if (holdsControl(item)) return { text: step < 0 ? labelIn(item) : '', blocked: true, item };
    const text = itemWords(item, box);
    const next = box.items[i + 1];
    if (/[\p{L}\d]/u.test(text)) return { text, blocked: step > 0 && next !== undefined && holdsControl(next), item };
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
const cells = (row: Box): Box[] =>
  row.items.filter((item): item is Box => item.is === 'box' && (item.tag === 'td' || item.tag === 'th'));

const clean = (text: string): string => text.replace(/[\s:*：]+$/u, '').slice(0, LIMITS.label);

/** Titles and prose over a place: of each ancestor what stands before the place, up to the previous control. */
export function contextOf(spot: Spot): Context[] {
  const found: Context[] = [];
  let at = spot.at;
  let box: Box | null = spot.box;
  for (let up = 0; box && up < LIMITS.climb; up += 1) {
    let passed = false;
    for (let i = at - 1, left = LIMITS.siblings * 2; i >= 0 && left > 0; i -= 1, left -= 1) {
      const item = box.items[i];
      if (!item || item.is === 'break') continue;
      const tab = chosenIn(item);
      if (tab) found.push({ text: tab, heading: true });
      if (holdsControl(item)) {
        passed ||= !tab;
        continue;
      }
      const text = spoken(item, box);
      if (!text) continue;
      const heading = text.length <= TITLE && !(item.is === 'box' && isHint(item));
      if (passed && !(item.is === 'box' && heading && isTitle(item))) continue;
      found.push({ text, heading });
      if (passed) break;
    }
    const named = ariaName(box.element);
    if (named && box.element !== spot.element) found.push({ text: named, heading: true });
    at = box.at;
    box = box.parent;
  }
  return found;
}

const MENU = /^(?:nav|ul|ol|menu|footer|aside)$/;

/** A list of ways to go elsewhere says nothing of the form below it. */
function isMenu(box: Box): boolean {
  if (MENU.test(box.tag) || /^(?:navigation|menubar|menu|tablist)$/.test(attr(box.element, 'role') ?? '')) return true;
  const links = box.items.filter((item) => item.is === 'box' && item.tag === 'a').length;
  if (links > 1) return true;
  const only = box.items.filter((item) => item.is === 'box');
  return only.length > 0 && only.length === box.items.length && only.every((item) => item.is === 'box' && isMenu(item));
}

/** What an item says of the form below it: of a list of short words only the titles in it. */
function spoken(item: Item, from: Box): string {
  const text = itemWords(item, from);
  if (!text || item.is !== 'box') return text.split(BAR).length > FEW ? '' : text;
  if (isMenu(item)) return '';
  if (HEADING.test(item.tag)) return text;
  // Every field below asks again.
  const said = heard.get(item) ?? (isList(text, item) ? headingIn(item) : text);
  heard.set(item, said);
  return said;
}
const heard = new WeakMap<Box, string>();

function headingIn(box: Box): string {
  for (const item of box.items) {
    if (item.is !== 'box' || !item.seen) continue;
    const text = HEADING.test(item.tag) ? itemWords(item, box) : headingIn(item);
    if (text) return text;
  }
  return '';
}

/** Further short pieces are entries of a menu, whatever it is made of. */
const FEW = 2;
const ENTRY = 24;
const BAR = / [|·•] /;
const HEADING = /^(?:h[1-6]|legend|caption|dt|label|summary)$/;

/** Many pieces of few letters each, and no sentence among them. */
function isList(text: string, box: Box): boolean {
  if (text.length > TITLE * 2) return false;
  const pieces = piecesOf(box).flatMap((piece) => piece.split(BAR));
  return pieces.length > FEW && pieces.every((piece) => piece.length <= ENTRY && !/[.:?!。：]$/.test(piece));
}

const piecesOf = (box: Box): string[] =>
  box.items.flatMap((item) =>
    item.is === 'words' ? [item.text] : item.is === 'box' && item.seen ? piecesOf(item) : [],
  );

/** The chosen one of a list of tabs or links over a place: it names what is shown below. */
function chosenIn(item: Item): string {
  if (item.is === 'spot')
    return item.leaf.role === 'tabs' ? (item.leaf.choices.find((one) => one.selected)?.text ?? '') : '';
  if (item.is !== 'box' || !item.seen) return '';
  const inner = item.items.filter((one) => one.is !== 'words');
  const first = inner[0];
  if (inner.length > 0 && inner.every((one) => one.is === 'spot' && one.leaf.role === 'tabs'))
    return first ? chosenIn(first) : '';
  if (first?.is === 'box' && first.items.some((one) => one.is === 'spot' && one.leaf.role === 'tabs'))
    return chosenIn(first);
  if (!isMenu(item)) return '';
  const chosen = inner
    .flatMap((one) => (one.is === 'box' ? [one, ...one.items] : []))
    .find((one) => one.is === 'box' && chosenByLook(one.element));
  return chosen?.is === 'box' ? wordsOf(chosen) : inner.length === 1 && first?.is === 'box' ? chosenIn(first) : '';
}

const HINT_CLASS = /(?:^|[\s_-])(?:help|hint|note|feedback|description|tooltip|muted)(?:$|[\s_-])/i;

/** A hint belongs to the control before it, not to those that follow. */
const isHint = (box: Box): boolean => box.tag === 'small' || HINT_CLASS.test(attr(box.element, 'class') ?? '');

const TITLE_TAG = /^(?:h[1-6]|legend|caption|summary|header|dt|strong|b)$/;
const TITLE_CLASS = /title|head|legend|caption/i;

/** Beyond other controls only what looks like a title still speaks for those that follow. */
function isTitle(box: Box): boolean {
  if (
    TITLE_TAG.test(box.tag) ||
    attr(box.element, 'role') === 'heading' ||
    TITLE_CLASS.test(attr(box.element, 'class') ?? '')
  )
    return true;
  if (box.tag === 'tr') return cells(box).length === 1;
  const only = box.items.filter((item) => item.is === 'box');
  return only.length === 1 && only[0]?.is === 'box' && isTitle(only[0]);
}
