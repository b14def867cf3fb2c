import { childrenOf, classOf, isElement, tagOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { drawnList } from './drawn-list.ts';
import { drawnRow } from './drawn-row.ts';
import { drawnTick } from './drawn-tick.ts';
import { leafOf } from './leaf.ts';
import type { Found } from './made.ts';
import type { Action, Box, Leaf, Page, Spot } from './page.ts';
import { isShown } from './trap.ts';
import { isOf, tidy } from './words.ts';

/** Opens closed shadow roots too, where the caller may (content scripts can). */
export type OpenShadow = (host: Element) => ShadowRoot | null;

/** Never read: not for people, or a document of its own. */
const SKIP = ' script style template noscript head svg math iframe frame object embed video audio canvas datalist ';

/** "dns", drawn as a server: fonts of icons have words for letters. */
const isIcon = (node: Element, tag: string): boolean =>
  isOf(' i span mat-icon ', tag) && /\bmat(?:erial)?-(?:icon|symbol)/.test(classOf(node));

/** Reads the document into boxes and leaves. Never throws on a hostile page; stops at the limits. */
export function walk(doc: Document, openShadow: OpenShadow): Page {
  const leaves: Leaf[] = [];
  const actions: Action[] = [];
  const asked: Page['asked'] = [];
  const groups = new Map<unknown, Leaf>();
  let left: number = LIMITS.elements;

  const body = bodyOf(doc);
  const root = boxFor(body, null, 0, true);
  visit(body, root, 0);
  return { root, leaves, actions, asked, title: tidy(ofDocument('title')), address: ofDocument('URL').slice(0, 500) };

  function ofDocument(name: 'title' | 'URL'): string {
    return String(Reflect.get(Document.prototype, name, doc));
  }

  function visit(parent: Element, box: Box, depth: number): void {
    if (depth > LIMITS.depth) return;
    for (const node of childNodes(parent, openShadow)) {
      if (left <= 0 || leaves.length >= LIMITS.controls) return;
      if (!isElement(node)) {
        if (node.nodeType === Node.TEXT_NODE) {
          const text = tidy(node.nodeValue ?? '');
          if (text) box.items.push({ is: 'words', text, muted: false });
        }
        continue;
      }
      left -= 1;
      element(node, box, depth);
    }
  }

  function element(node: Element, box: Box, depth: number): void {
    const tag = tagOf(node);
    if (isOf(SKIP, tag) || isIcon(node, tag)) return;
    if (tag === 'br' || tag === 'hr') {
      box.items.push({ is: 'break' });
      return;
    }
    const found = leafOf(node, tag);
    // Inside a hidden box only controls are asked for themselves: visibility can be given back.
    const seen = (box.seen || found?.is === 'leaf') && isShown(node);
    if (box.seen || found?.is === 'leaf') asked.push([node, seen]);
    if (found?.is === 'action') {
      if (seen && found.text) actions.push({ element: node, text: found.text, box, at: box.items.length });
      if (!found.words) return;
    }
    if (found?.is === 'leaf') {
      place(node, found, box, seen);
      if (!found.inside) return;
    }
    const child = boxFor(node, box, box.items.length, seen);
    box.items.push(child);
    if (tag === 'h1') for (let up: Box | null = child; up; up = up.parent) up.titled = true;
    const before = leaves.length;
    const since = actions.length;
    visit(node, child, depth + 1);
    const drawn =
      leaves.length === before ? (drawnList(child) ?? drawnRow(child, actions.slice(since)) ?? drawnTick(child)) : null;
    if (!drawn) return;
    box.items.pop(); // what is drawn is the control, its words are the choices
    place(node, { is: 'leaf', leaf: drawn, group: null, inside: false }, box, seen);
  }

  function place(node: Element, found: Found, box: Box, seen: boolean): void {
    const known = found.group === null ? undefined : groups.get(found.group);
    const leaf = known ?? { ...found.leaf, spots: [], seen };
    if (!known) {
      leaves.push(leaf);
      if (found.group !== null) groups.set(found.group, leaf);
    } else {
      leaf.choices.push(...found.leaf.choices);
      leaf.seen ||= seen;
    }
    const spot: Spot = { is: 'spot', element: node, box, at: box.items.length, leaf };
    leaf.spots.push(spot);
    box.items.push(spot);
    if (seen) countIn(box);
  }
}

export function countIn(box: Box): void {
  for (let up: Box | null = box; up; up = up.parent) up.controls += 1;
}

const boxFor = (element: Element, parent: Box | null, at: number, seen: boolean): Box => ({
  is: 'box',
  element,
  tag: tagOf(element),
  parent,
  at,
  seen,
  items: [],
  controls: 0,
  titled: false,
  words: null,
});

function bodyOf(doc: Document): Element {
  for (const name of ['body', 'documentElement']) {
    const top: unknown = Reflect.get(Document.prototype, name, doc);
    if (isElement(top)) return top;
  }
  return doc.createElement('body');
}

function childNodes(element: Element, openShadow: OpenShadow): readonly Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : childrenOf(openShadow(element) ?? element);
}
