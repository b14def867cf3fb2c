import { isClipped, isFolded, isSeen } from '../../detect/dom/seen.ts';
import { SWITCH_ITEMS_MAX } from '../../setup/budgets.ts';
import type { List } from './listbox.ts';

interface Item {
  readonly element: Element;
  readonly text: string;
}

const BY_ROLE = '[role="option"],[role="menuitemradio"],[role="menuitem"],[role="treeitem"],li';
/** Items without a role of their own: what libraries draw beside the one that is there for screen readers alone. */
const BY_NAME = '[class*="option"],[class*="item"],[slot],dd,td';

/** All items that a person could take now, those by role first; lists are drawn in the widget or at the end of the page. */
export function itemsIn({ shown, element }: List, openRoot: (host: Element) => ShadowRoot | null): readonly Item[] {
  const own = [shown, element];
  const found: Item[] = [];
  for (const selector of [BY_ROLE, BY_NAME])
    for (const root of rootsFor(element, openRoot))
      for (const one of root.querySelectorAll(selector)) {
        if (found.length >= SWITCH_ITEMS_MAX) return found;
        const text = textOf(one);
        if (text === '' || text.length > LONGEST || own.some((widget) => one.contains(widget))) continue;
        if (isThere(one)) found.push({ element: one, text });
      }
  return found;
}

/** Longer than any choice: a whole panel. */
const LONGEST = 80;

const isThere = (element: Element): boolean => isSeen(element) && !isClipped(element) && !isFolded(element);

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The widget's own shadow roots, inside and around it, and the document, to whose end most lists are moved. */
function rootsFor(widget: Element, openRoot: (host: Element) => ShadowRoot | null): ParentNode[] {
  const roots: ParentNode[] = [];
  const inner = openRoot(widget);
  if (inner) roots.push(inner);
  for (let root = widget.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root);
  return [...roots, document];
}
