import { attr, classOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { ariaName } from './explicit.ts';
import type { Box, Item, Spot } from './page.ts';
import { cells, isHint, TITLE } from './parts.ts';
import { chosenByLook } from './states.ts';
import { holdsAny, holdsControl, isOf, itemWords, wordsOf } from './words.ts';

/** Words that stand over or before a control, nearest first. */
export interface Context {
  readonly text: string;
  /** Short enough to be a title; else it is prose. */
  readonly heading: boolean;
  /** What says it. */
  readonly from?: Item;
}

/** Titles and prose over a place: of each ancestor what stands before the place, up to the previous control. */
export function contextOf(spot: Spot): Context[] {
  const found = contextIn(spot.box, spot.at);
  let { box } = spot;
  for (let up = 1; box.parent && up < LIMITS.climb; up += 1) {
    // Every field inside asks again.
    const over = above.get(box) ?? contextIn(box.parent, box.at);
    above.set(box, over);
    found.push(...over);
    box = box.parent;
  }
  // Above the page's own title, and not beside it in the page's part, only titles speak: an address there is of who is signed in, a line is news.
  const page = found.findIndex(({ heading, from }) => heading && from?.is === 'box' && from.titled);
  const beside = boxOf(found[page]);
  const isOwn = (one: Context): boolean => beside?.tag !== 'body' && boxOf(one) === beside;
  const isTold = ({ from }: Context): boolean => from === undefined || (from.is === 'box' && isTitle(from));
  return beside ? found.filter((one, at) => at <= page || isTold(one) || isOwn(one)) : found;
}
const above = new WeakMap<Box, Context[]>();

function contextIn(box: Box, at: number): Context[] {
  const found: Context[] = [];
  let passed = false;
  for (let i = at - 1, left = LIMITS.siblings * 2; i >= 0 && left > 0; i -= 1, left -= 1) {
    const item = box.items[i];
    if (!item || item.is === 'break') continue;
    const tab = chosen.get(item) ?? chosenIn(item);
    chosen.set(item, tab); // each field below asks again
    if (tab) found.push({ text: tab, heading: true });
    if (holdsControl(item)) {
      passed ||= !tab;
      continue;
    }
    const text = spoken(item, box);
    if (!text) continue;
    const heading = text.length <= TITLE && !(item.is === 'box' && isHint(item));
    if (passed && !(item.is === 'box' && heading && isTitle(item))) continue;
    found.push({ text, heading, from: item });
    if (passed) break;
  }
  const named = ariaName(box.element);
  if (named) found.push({ text: named, heading: true });
  return found;
}

const chosen = new WeakMap<Item, string>();

const MENU = ' nav ul ol menu footer aside ';
const MENU_ROLE = ' navigation menubar menu tablist ';

/** A list of ways to go elsewhere says nothing of the form below it. */
function isMenu(box: Box): boolean {
  if (isOf(MENU, box.tag) || isOf(MENU_ROLE, attr(box.element, 'role') ?? '')) return true;
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
  if (isOf(HEADING, item.tag)) return text;
  // Every field below asks again.
  const said = heard.get(item) ?? (isList(item) ? headingIn(item) : text);
  heard.set(item, said);
  return said;
}
const heard = new WeakMap<Box, string>();

const boxOf = (one: Context | undefined): Box | null => (one?.from?.is === 'box' ? one.from.parent : null);

function headingIn(box: Box): string {
  for (const item of box.items) {
    if (item.is !== 'box' || !item.seen) continue;
    const text = isOf(HEADING, item.tag) ? itemWords(item, box) : headingIn(item);
    if (text) return text;
  }
  return '';
}

/** Further short pieces are entries of a menu, whatever it is made of. */
const FEW = 2;
const ENTRY = 24;
const BAR = / [|·•] /;
const HEADING = ' h1 h2 h3 h4 h5 h6 legend caption dt label summary ';

/** Many pieces of few letters each, and no sentence among them. */
function isList(box: Box): boolean {
  const pieces = piecesOf(box).flatMap((piece) => piece.split(BAR));
  return pieces.length > FEW && pieces.every((piece) => piece.length <= ENTRY && !'.:?!。：'.includes(piece.slice(-1)));
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

const TITLE_TAG = ' h1 h2 h3 h4 h5 h6 legend caption summary header dt strong b ';
const TITLE_CLASS = ['title', 'head', 'legend', 'caption'];

/** Beyond other controls only what looks like a title still speaks for those that follow. */
function isTitle(box: Box): boolean {
  if (
    isOf(TITLE_TAG, box.tag) ||
    attr(box.element, 'role') === 'heading' ||
    holdsAny(classOf(box.element).toLowerCase(), TITLE_CLASS)
  )
    return true;
  if (box.tag === 'tr') return cells(box).length === 1;
  const only = box.items.filter((item) => item.is === 'box');
  return only.length === 1 && only[0]?.is === 'box' && isTitle(only[0]);
}
