import { classOf } from '../dom/safe.ts';
import { ariaName } from './explicit.ts';
import { mute } from './mute.ts';
import type { Box, Leaf, Spot } from './page.ts';
import { NEAR } from './parts.ts';
import { itemWords } from './words.ts';

/** A combobox input that is empty shows its choice as text beside it, inside the same small box. */
export function readShown(leaf: Leaf): void {
  const spot = leaf.spots[0];
  if (!spot) return;
  if (leaf.element instanceof HTMLInputElement || leaf.value === '') {
    // Its name may be no more than the choice once again.
    const text =
      chosenText(spot, leaf.value) ?? (leaf.value === '' ? chosenText(spot, ariaName(leaf.element) || '\u0000') : null);
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
  /(?:select|single|chosen|current|display|combo)[\w-]*(?:item|value|text|label|input|native|result|rendered)|drop-?down-label|(?:value|item|chip)(?:$|[-_ ])|native/;
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
      // Radzen and old PrimeNG write the choice in a label.
      (item.tag !== 'label' || name.includes('down-label')) &&
      (value === '' ? SHOWN.test(name) : text === value)
    ) {
      return { text, box: item };
    }
    const inner = textBox(item, value, depth + 1);
    if (inner) return inner;
  }
  return null;
}
