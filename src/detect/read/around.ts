import { classOf } from '../dom/safe.ts';
import { type Beside, scan } from './beside.ts';
import { columnHeader } from './column.ts';
import type { Box, Item } from './page.ts';
import { isHint, ROW, TITLE } from './parts.ts';
import { holdsControl, isOf } from './words.ts';

const STOPS = ' form body fieldset main dialog section article ';
const CELL = ' td th ';
const FIRST = ' dt label td th ';

/**
 * The words nearest to a place: after it for boxes that are ticked, before it for the others, climbing row by row.
 * hinted: it is named inside itself, and needs no title or sentence for a name.
 */
export function around(from: Box, place: number, after: boolean, ticked = false, hinted = false): string {
  let box: Box | null = from;
  let at = place;
  let hint = '';
  let rows = 0; // a box round one thing is none
  for (let up = 0; box && up < ROW; up += 1) {
    const back = scan(box, at, -1);
    const ahead = scan(box, at, 1);
    // "On", "是", "Да": a drawn switch says its state.
    if (ticked && ahead.text.length < 4 && !/ssl|tls|pop/i.test(ahead.text)) ahead.text = '';
    const name = nameIn(box, { back, ahead, near: rows < 2 }, after, hinted);
    if (name !== null) return name;
    hint ||= after || isSentence(ahead.text) ? ahead.text : '';
    if (back.blocked || isOf(STOPS, box.tag)) return hint;
    if (box.items.length > 1 || isOf(CELL, box.tag)) rows += 1;
    at = box.at;
    box = box.parent;
  }
  return hint;
}

interface Row {
  readonly back: Beside;
  readonly ahead: Beside;
  /** Hardly further out than the place itself. */
  readonly near: boolean;
}

/** What one box says of a place in it; null: ask the box around. */
function nameIn(box: Box, { back, ahead, near }: Row, after: boolean, hinted: boolean): string | null {
  // Right behind a box that is ticked stands its label; further out, or long, it is a hint.
  const isLabel = after && near && !(back.text && (ahead.text.length > TITLE || leads(box, back.item, ahead.item)));
  if (ahead.text && isLabel) return (isSentence(ahead.text) && !back.text && rowHead(box, ahead.item)) || ahead.text;
  if (back.text) return hinted && (isSentence(back.text) || isHead(back.item)) ? '' : back.text;
  const header = isOf(CELL, box.tag) && columnHeader(box);
  if (header) return header;
  // Words between two fields of one line belong to the second, where something else names the first.
  if (!ahead.text || !(back.blocked || (near && (after || !ahead.blocked)))) return null;
  const head = after || back.blocked ? '' : rowHead(box, ahead.item);
  // A sentence names a field only where nothing before it does.
  return head || (after || !isSentence(ahead.text) ? ahead.text : null);
}

/** In a grid that begins with a caption, and has a control behind each of that kind, they stand before ticks, too. */
function leads({ items }: Box, ...captions: readonly Item[]): boolean {
  const kind = kindOf(items.find(({ is }) => is !== 'break'));
  if (kind === '' || captions.some((one) => kindOf(one) !== kind)) return false;
  const all = items.filter(({ is }) => is !== 'break');
  return all.every((item, at) => {
    const behind = all[at + 1];
    return kindOf(item) !== kind || (behind !== undefined && holdsControl(behind));
  });
}
const kindOf = (item: Item | undefined): string => (item?.is === 'box' ? classOf(item.element) : '');

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

const isSentence = (text: string): boolean => '.!。'.includes(text.slice(-1));
const isHead = (item: Item): boolean => item.is === 'box' && isOf(' h1 h2 h3 h4 legend caption summary ', item.tag);
