import { classOf } from '../dom/safe.ts';
import type { Box } from './page.ts';
import { isOf } from './words.ts';

/** Longest text that still reads as a title. */
export const TITLE = 90;

/** How many ancestors a neighbouring label is looked for. */
export const ROW = 9;

/** How far up from a native control its stand-in is looked for. */
export const NEAR = 3;

export const cells = (row: Box): Box[] =>
  row.items.filter((item): item is Box => item.is === 'box' && (item.tag === 'td' || item.tag === 'th'));

const HINT = ' help hint note feedback description tooltip muted ';

/** A hint belongs to the control before it, not to those that follow. */
export const isHint = (box: Box): boolean =>
  box.tag === 'small' ||
  classOf(box.element)
    .toLowerCase()
    .split(/[\s_-]/)
    .some((word) => isOf(HINT, word));
