import { SWITCH_LISTBOX_WAIT } from '../../setup/budgets.ts';
import type { Fits } from '../change.ts';
import type { Hands } from './act.ts';
import { itemsIn } from './items.ts';
import { key, press } from './press.ts';
import { until } from './until.ts';

const TRIGGER = '[role="combobox"],[aria-haspopup],button,input:not([type="hidden"])';
const ARROW = '[class*="trigger"],[class*="arrow"],[class*="caret"],[class*="icon"]';

export interface List {
  /** What the person sees of the widget. */
  readonly shown: Element;
  /** What carries its state. */
  readonly element: Element;
}

/** Opens a custom list, takes the item that fits best, and says whether there was one. */
export async function chooseItem(list: List, fits: Fits, { openRoot, signal }: Hands): Promise<boolean> {
  const own = [list.shown, list.element];
  const look = (): Element | null => {
    const items = itemsIn(list, openRoot);
    for (const wanted of fits) {
      const found = items.find(({ text }) => wanted(text));
      if (found) return found.element;
    }
    return null;
  };
  let found = look();
  for (const open of openers(list)) {
    if (found || signal.aborted) break;
    open();
    found = await until(look, SWITCH_LISTBOX_WAIT, signal);
  }
  if (!found) {
    for (const element of own) key(element, 'Escape');
    return false;
  }
  press(found.querySelector('a') ?? found); // Bootstrap's entries hold a link
  return true;
}

/** Ways of opening, the commonest first; a list that is drawn over an input opens by its arrow. */
function openers({ shown, element }: List): (() => void)[] {
  const inner = shown.querySelector(TRIGGER);
  const arrow = element.parentElement?.querySelector(ARROW);
  const places = [...new Set([inner ?? element, element, shown, arrow ?? shown, shown.parentElement ?? shown])];
  const focus = inner ?? element;
  return [...places.map((place) => () => press(place)), () => key(focus, 'ArrowDown'), () => key(focus, 'Enter')];
}
