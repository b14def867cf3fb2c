/**
 * Joins a native control with the widget that stands in for it, and a list with the box that opens it, so that each
 * thing a person sees is one control: select2, chosen, styled check boxes, ARIA combobox and listbox and the like.
 */
import type { Choice } from '../control.ts';
import { attr, byId, classOf, rootOf } from '../dom/safe.ts';
import { isClipped, isFolded, isSeen } from '../dom/seen.ts';
import { roleOf } from './leaf.ts';
import type { Box, Item, Leaf, Page, Spot } from './page.ts';
import { countIn } from './walk.ts';
import { itemWords, wordsOf } from './words.ts';

/** How far up from a native control its stand-in is looked for. */
const NEAR = 3;

export function joinStandIns(page: Page): void {
  const gone = new Set<Leaf>();
  for (const leaf of page.leaves) {
    if (leaf.role === 'checkbox' || leaf.role === 'switch' || leaf.role === 'radio') showByLabel(leaf);
    else if (leaf.role === 'select' || leaf.role === 'multiselect') joinWidget(leaf, gone);
  }
  joinLists(page.leaves, gone);
  for (const leaf of page.leaves) if (leaf.partial && !gone.has(leaf)) readShown(leaf);
  for (let i = page.leaves.length - 1; i >= 0; i -= 1) {
    const leaf = page.leaves[i];
    if (leaf && gone.has(leaf)) page.leaves.splice(i, 1);
  }
}

/** A native box or radio that is hidden, drawn by its label or by the small box around it. */
function showByLabel(leaf: Leaf): void {
  for (const spot of leaf.spots) {
    const drawn = labelOf(spot) ?? (leaf.seen && isLaidOut(spot.element) ? null : smallBox(spot, leaf.seen ? 1 : 0));
    if (!drawn) continue;
    if (spot === leaf.spots[0] && !isLaidOut(spot.element)) leaf.shown = drawn;
    if (!leaf.seen) {
      leaf.seen = true;
      countIn(spot.box);
    }
  }
}

const isLaidOut = (element: Element): boolean => isSeen(element) && !isClipped(element) && !isFolded(element);

function labelOf(spot: Spot): Element | null {
  const { element } = spot;
  if (!(element instanceof HTMLInputElement) || !element.labels) return null;
  for (const label of element.labels) if (isSeen(label)) return label;
  return null;
}

/** own: whether the box is counted as seen itself. */
function smallBox(spot: Spot, own: number): Element | null {
  let box: Box | null = spot.box;
  for (let up = 0; box && up < NEAR; up += 1, box = box.parent) {
    if (box.controls > own || box.tag === 'form' || box.tag === 'body') return null;
    if (box.seen && box.items.length > 1) return box.element;
  }
  return null;
}

function joinWidget(select: Leaf, gone: Set<Leaf>): void {
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
function* beside(box: Box, at: number): Generator<Item> {
  for (let i = at + 1; i < Math.min(box.items.length, at + NEAR); i += 1) {
    const item = box.items[i];
    if (item) yield item;
  }
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i -= 1) {
    const item = box.items[i];
    if (item) yield item;
  }
}

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

/** Words that show a choice are not a label of anything. */
function mute(item: Item): void {
  if (item.is === 'words') item.muted = true;
  if (item.is !== 'box') return;
  for (const inner of item.items) mute(inner);
  for (let up: Box | null = item; up; up = up.parent) up.words = null;
}

/** Gives an opening box the choices of its list, and takes the list off the page as a control of its own. */
function joinLists(leaves: readonly Leaf[], gone: Set<Leaf>): void {
  const lists = leaves.filter((leaf) => leaf.type === 'listbox');
  if (lists.length === 0) return;
  for (const leaf of leaves) {
    if (!leaf.partial || gone.has(leaf)) continue;
    const own = lists.filter((list) => !gone.has(list) && (opens(leaf, list) || holdsShown(leaf, list)));
    for (const list of own) {
      if (leaf.choices.length < 2 || list.seen) leaf.choices = merged(leaf, list.choices);
      gone.add(list);
    }
    if (own.length > 0) leaf.partial = true;
  }
}

function opens(leaf: Leaf, list: Leaf): boolean {
  const ids = `${attr(leaf.element, 'aria-controls') ?? ''} ${attr(leaf.element, 'aria-owns') ?? ''}`.split(/\s+/);
  const root = rootOf(leaf.element);
  return ids.some((id) => {
    const target = id && root ? byId(root, id) : null;
    return (
      target !== null && (target === list.element || target.contains(list.element) || list.element.contains(target))
    );
  });
}

/** A list that nothing points to, beside its button or at the end of the page while the button says that it is open. */
function holdsShown(leaf: Leaf, list: Leaf): boolean {
  if (attr(list.element, 'aria-label') || leaf.value === '') return false;
  const holds = list.choices.some((one) => one.text === leaf.value);
  if (!holds) return false;
  const nearby = leaf.spots[0]?.box.parent;
  const open = attr(leaf.element, 'aria-expanded') === 'true';
  return open || (nearby?.element.contains(list.element) ?? false);
}

function merged(leaf: Leaf, choices: readonly Choice[]): Choice[] {
  const shown = choices.findIndex((one) => one.text === leaf.value);
  return choices.map((one, i) => (shown >= 0 ? { ...one, selected: i === shown } : { ...one }));
}

/** A combobox input that is empty shows its choice as text beside it, inside the same small box. */
function readShown(leaf: Leaf): void {
  const spot = leaf.spots[0];
  if (!spot) return;
  if (leaf.element instanceof HTMLInputElement || leaf.value === '') {
    const text = chosenText(spot, leaf.value);
    if (text) {
      leaf.value = text.text;
      leaf.shown = text.box.element;
      mute(text.box);
      muteEchoes(spot, text.text);
    }
  }
  const at = leaf.choices.findIndex((one) => one.text === leaf.value);
  if (at >= 0) leaf.choices = leaf.choices.map((one, i) => ({ ...one, selected: i === at }));
  else if (leaf.value !== '' && leaf.choices.length === 0) {
    leaf.choices = [{ element: null, text: leaf.value, value: '', selected: true, disabled: false }];
  }
}

/** A widget may say its choice a second time, for screen readers: no label either. */
function muteEchoes(spot: Spot, text: string): void {
  let box: Box | null = spot.box;
  for (let up = 0; box && up <= NEAR && box.controls <= 1; up += 1, box = box.parent)
    for (const item of box.items)
      if (item.is === 'box' && item.controls === 0 && item.tag !== 'label' && itemWords(item, box) === text) mute(item);
}

const SHOWN =
  /(?:select|single|chosen|current|display|combo)[\w-]*(?:item|value|text|label|input|native|result|rendered)|(?:value|item|chip)(?:$|[-_ ])|native/;
const HINT = /placeholder/;

function chosenText(spot: Spot, value: string): { text: string; box: Box } | null {
  let box: Box | null = spot.box;
  for (let up = 0; box && up < NEAR && box.controls <= 1; up += 1, box = box.parent) {
    const hit = textBox(box, value, 0);
    if (hit) return hit;
  }
  return null;
}

function textBox(box: Box, value: string, depth: number): { text: string; box: Box } | null {
  for (const item of box.items) {
    if (item.is !== 'box' || !item.seen || depth > NEAR) continue;
    const name = classOf(item.element).toLowerCase();
    const text = itemWords(item, box);
    if (
      text &&
      item.controls === 0 &&
      !HINT.test(name) &&
      item.tag !== 'label' &&
      (value === '' ? SHOWN.test(name) : text === value)
    ) {
      return { text, box: item };
    }
    const inner = textBox(item, value, depth + 1);
    if (inner) return inner;
  }
  return null;
}
