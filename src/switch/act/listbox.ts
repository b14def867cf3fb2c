import { SWITCH_LISTBOX_WAIT } from '../../setup/budgets.ts';
import { key, press } from './press.ts';
import { until } from './until.ts';

const OPTION = '[role="option"],[role="menuitemradio"],[role="menuitem"],[role="treeitem"],li';
const TRIGGER = '[role="combobox"],[aria-haspopup],button,input:not([type="hidden"])';

export interface List {
  /** What the person sees of the widget. */
  readonly shown: Element;
  /** What carries its state. */
  readonly element: Element;
}

/** Opens a custom list, takes the item whose text `wanted` accepts, and says whether there was one. */
export async function chooseItem(
  list: List,
  wanted: (text: string) => boolean,
  openRoot: (host: Element) => ShadowRoot | null,
  signal: AbortSignal,
): Promise<boolean> {
  const own = [list.shown, list.element];
  const item = (): Element | null => itemIn(wanted, own, openRoot, list.element);
  let found = item();
  for (const open of openers(list)) {
    if (found || signal.aborted) break;
    open();
    found = await until(item, SWITCH_LISTBOX_WAIT, signal);
  }
  if (!found) {
    for (const element of own) key(element, 'Escape');
    return false;
  }
  press(found);
  return true;
}

/** Ways of opening, the commonest first; a list that is drawn over an input opens by its arrow. */
function openers({ shown, element }: List): (() => void)[] {
  const inner = shown.querySelector(TRIGGER);
  const arrow = element.parentElement?.querySelector(
    '[class*="trigger"],[class*="arrow"],[class*="caret"],[class*="icon"]',
  );
  const places = [...new Set([inner ?? element, element, shown, arrow ?? shown, shown.parentElement ?? shown])];
  const focus = inner ?? element;
  return [...places.map((place) => () => press(place)), () => key(focus, 'ArrowDown'), () => key(focus, 'Enter')];
}

/** The visible item with the wanted text: by role first, else the smallest element that shows just this text. */
function itemIn(
  wanted: (text: string) => boolean,
  own: readonly Element[],
  openRoot: (host: Element) => ShadowRoot | null,
  widget: Element,
): Element | null {
  const fits = (element: Element): boolean =>
    wanted(textOf(element)) &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !own.some((one) => element.contains(one));
  for (const root of rootsFor(widget, openRoot)) {
    const byRole = [...root.querySelectorAll(OPTION)].find(fits);
    if (byRole) return byRole;
  }
  return null;
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The widget's own shadow roots, inside and around it, and the document, to whose end most lists are moved. */
function rootsFor(widget: Element, openRoot: (host: Element) => ShadowRoot | null): ParentNode[] {
  const roots: ParentNode[] = [];
  const inner = openRoot(widget);
  if (inner) roots.push(inner);
  for (let root = widget.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root);
  return [...roots, document];
}
