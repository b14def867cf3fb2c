import { all, contains, matches, rootOf } from '../detect/dom/safe.ts';
import type { Parts } from '../detect/reading.ts';
import { TIP_OBSTACLES_MAX } from '../setup/budgets.ts';
import { partsOf } from './parts.ts';
import type { Obstacle } from './room.ts';

/** What a person clicks or types into. */
const CONTROLS =
  'input:not([type="hidden"]),select,textarea,button,a[href],summary,[role="button"],[role="combobox"],[role="listbox"],[role="checkbox"],[role="switch"],[role="radio"],[role="tab"],[role="option"],[role="menuitem"]';

/** Words by which a person finds their way: kept clear of outside the form, too. */
const WORDS = 'label,legend,h1,h2,h3,h4';
/** Words to read: given up for a place that covers no controls. */
const PROSE = 'p,li,td,dd';

/** Where the window's controls, and the words inside the setup's form, are now: what a tip must not cover. */
export function obstaclesOf(parts: Parts, openRoot: (host: Element) => ShadowRoot | null): readonly Obstacle[] {
  const boxes: Obstacle[] = [];
  const isHere = ({ width, height, top, right, bottom, left }: DOMRect): boolean =>
    width > 1 && height > 1 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const add = (rect: DOMRect): void => {
    if (isHere(rect) && boxes.length < TIP_OBSTACLES_MAX) boxes.push(rect);
  };
  const addSoft = (rect: DOMRect): void => {
    const { x, y, width, height } = rect;
    if (isHere(rect) && boxes.length < TIP_OBSTACLES_MAX) boxes.push({ x, y, width, height, soft: true });
  };
  for (const { role, shown, choices } of partsOf(parts)) {
    const seen = role === 'radio' ? choices.map(({ element }) => element ?? shown) : [shown];
    for (const element of seen) add(element.getBoundingClientRect());
  }
  for (const root of rootsIn(parts.form, openRoot)) {
    addText(root, add);
    for (const element of all(root, CONTROLS)) add(element.getBoundingClientRect());
  }
  for (const root of [document, ...rootsIn(outermost(parts.form), openRoot)])
    for (const element of all(root, `${CONTROLS},${WORDS},${PROSE}`)) {
      if (boxes.length >= TIP_OBSTACLES_MAX) return boxes;
      const rect = element.getBoundingClientRect();
      if (!isHere(rect) || contains(parts.form, element)) continue;
      if (matches(element, WORDS)) addText(element, add);
      else if (matches(element, PROSE)) addText(element, addSoft);
      else add(rect);
    }
  return boxes;
}

/** A form in a web component has neighbours in the component's other shadow roots: the host that stands in the document. */
function outermost(form: Element): Element {
  const root = rootOf(form);
  return root instanceof ShadowRoot ? outermost(root.host) : form;
}

/** The form, its own shadow root and those inside it. */
function rootsIn(form: Element, openRoot: (host: Element) => ShadowRoot | null): (Element | ShadowRoot)[] {
  const roots: (Element | ShadowRoot)[] = [form];
  for (const root of roots)
    for (const element of [root, ...all(root, '*')]) {
      const inner = element instanceof Element && element.localName.includes('-') ? openRoot(element) : null;
      if (inner && roots.length < 50) roots.push(inner);
    }
  return roots;
}

/** Labels are often mere text in a neighbouring cell: each piece of text counts by its own lines. */
function addText(root: Node, add: (rect: DOMRect) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(), seen = 0; node && seen < TIP_OBSTACLES_MAX; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    seen += 1;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(rect);
  }
}
