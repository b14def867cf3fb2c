/** Words beside a place. */
import { LIMITS } from '../limits.ts';
import { hasLetters } from '../vocabulary/letters.ts';
import type { Box, Item } from './page.ts';
import { cells, isHint } from './parts.ts';
import { holdsControl, itemWords, titleOf } from './words.ts';

export interface Beside {
  text: string;
  blocked: boolean;
  item: Item;
}

/** The nearest words before or behind a place in its own box; `blocked`: a control stands nearer. */
export function scan(box: Box, at: number, step: 1 | -1): Beside {
  let breaks = 0;
  let hint: Beside | null = null;
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
    if (holdsControl(item) && hint) break;
    if (holdsControl(item)) return { text: step < 0 ? labelIn(item) : '', blocked: true, item };
    if (step > 0 && item.is === 'box' && item.tag === 'dt') break; // another entry's term
    const text = itemWords(item, box);
    const next = box.items[i + 1];
    // A row of as many cells names columns, not the row below it.
    if (wide && item.is === 'box' && cells(item).length === wide) continue;
    if (!hasLetters(text)) continue;
    // A label, what it means, the field: the label names it.
    if (hint) return item.is === 'box' && item.tag === 'label' ? { text, blocked: false, item } : hint;
    const near = { text, blocked: step > 0 && next !== undefined && holdsControl(next), item };
    if (step > 0 || item.is !== 'box' || !isHint(item)) return near;
    hint = near;
  }
  return hint ?? { text: '', blocked: false, item: box };
}

/** A label that names no field, with a menu or a switch drawn in it: its first words are for the field after it. */
function labelIn(item: Item): string {
  if (item.is !== 'box') return '';
  const { element, items } = item;
  // A button that opens a menu is no field; one that is switched is.
  if (element instanceof HTMLLabelElement)
    return element.control?.matches(':not(button),[aria-checked]') ? '' : titleOf(item);
  return items[0] && items.length === 1 ? labelIn(items[0]) : '';
}
