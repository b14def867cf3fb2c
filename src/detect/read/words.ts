import { LIMITS } from '../limits.ts';
import type { Box, Item } from './page.ts';

export const tidy = (text: string, most: number = LIMITS.text): string => {
  const cut = text.length > most * 4 ? text.slice(0, most * 4) : text;
  return cut.replace(/\s+/g, ' ').trim().slice(0, most);
};

/** One of a few words between spaces? A pattern would cost 10 to 40 µs at its first use in each page. */
export const isOf = (words: string, word: string): boolean => words.includes(` ${word} `);

export const holdsAny = (text: string, parts: readonly string[]): boolean => parts.some((part) => text.includes(part));

/** What a person reads inside a box, its controls left out. Of a hidden box: what they would read if it were shown. */
export function wordsOf(box: Box): string {
  if (box.words === null) {
    let text = '';
    for (const item of box.items) {
      if (text.length >= LIMITS.text) break;
      const part = itemWords(item, box);
      if (part) text += text ? ` ${part}` : part;
    }
    box.words = text.slice(0, LIMITS.text);
  }
  return box.words;
}

/** The words of an item as read from its own box: from a place that is seen, hidden ones are not. */
export function itemWords(item: Item | undefined, from: Box): string {
  if (item?.is === 'words') return item.muted ? '' : item.text;
  return item?.is === 'box' && (item.seen || !from.seen) ? wordsOf(item) : '';
}

/** Does the item hold a control that a person sees? */
export const holdsControl = (item: Item): boolean =>
  item.is === 'spot' ? item.leaf.seen || !item.box.seen : item.is === 'box' && item.controls > 0;

/** What a card is called: its first words. */
export function titleOf(box: Box): string {
  for (const item of box.items) {
    if (item.is === 'words') return item.text;
    const inner = item.is === 'box' && item.seen ? titleOf(item) : '';
    if (inner) return inner;
  }
  return '';
}
