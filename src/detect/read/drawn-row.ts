/** Rows of buttons, tabs or cards of which a class or their look marks one. */
import { MAILBOXES, named, only } from '../vocabulary/protocol-names.ts';
import { choiceOf, type Drawn, drawn, SHOWN } from './drawn.ts';
import type { Action, Box, Item } from './page.ts';
import { chosenByLook, isMain } from './states.ts';
import { itemWords, titleOf } from './words.ts';

/** A row has so many members at most; of them one may be something else, beside kinds of mailboxes. */
const ROW = 5;
const CLEAR = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';
const TINT = 60;

/** The row of buttons, tabs or cards that this box draws, of the actions in it; null where it is none. */
export function drawnRow(box: Box, actions: readonly Action[]): Drawn | null {
  if (!box.seen || box.controls > 0 || box.items.length + actions.length < 2) return null;
  const acts = actions.filter((action) => action.box === box);
  const members: { readonly element: Element; readonly text: string }[] = [
    ...acts,
    // A link is an action and a box.
    ...box.items.flatMap((item) =>
      isCard(item) && !acts.some(({ element }) => element === item.element)
        ? [{ element: item.element, text: titleOf(item) }]
        : [],
    ),
  ];
  if (members.length < 2 || members.length > ROW) return null;
  const names = members.flatMap((one) => (one.text.length <= SHOWN ? (nameIn(one.text) ?? []) : []));
  const marked = members.filter((one) => isChosen(one.element));
  // "POP3: allowed | barred", as two buttons.
  const isSwitch =
    marked[0] &&
    !members[2] &&
    members.every(({ element }) => element.localName === marked[0]?.element.localName) && // a badge beside a link is no choice
    only(named(before(box)));
  const others = members.filter((one) => MAILBOXES.test(one.text)).length;
  if (!isSwitch && (new Set(names).size < 2 || names.length + others < members.length - 1)) return null;
  // Two names of which one is drawn as the main button: "IMAP" filled, "POP3" outlined.
  const bare = marked.length === 0 && members.every((one) => one.text.length < 9);
  const main = bare ? members.filter((one) => isMain(one.element)) : marked;
  // Or the only one that is filled at all, or written in white or else in colour (utility classes name colours).
  const by = (test: (style: CSSStyleDeclaration) => boolean): typeof members =>
    members.filter((one) => test(getComputedStyle(one.element)));
  const filled = main[0] || !bare ? main : by((style) => style.backgroundColor !== CLEAR);
  const white = by((style) => style.color === WHITE);
  const chosen = !bare || !filled[1] ? filled : white[0] ? white : by((style) => isColoured(style.color));
  const first = members[0];
  if (chosen.length !== 1 || !first) return null;
  return drawn(first.element, {
    role: first.element.localName === 'li' || first.element.localName === 'a' ? 'tabs' : 'buttons',
    type: 'button',
    shown: box.element,
    choices: members.map((one) => choiceOf(one.element, one.text, one === chosen[0])),
  });
}

/** Greys of today's palettes have a tint. */
function isColoured(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
  return Math.max(red, green, blue) - Math.min(red, green, blue) > TINT;
}

/** The words right before a box that stands first in its cells. */
function before({ parent, at }: Box): string {
  const item = parent?.items[at - 1];
  return parent ? (item ? itemWords(item, parent) : before(parent)) : '';
}

/** The protocol or else the encryption that one of a row names. */
const nameIn = (text: string): string | undefined =>
  only(named(text)) ?? /\b(?:starttls|ssl|tls)\b/.exec(text.toLowerCase())?.[0];

const isCard = (item: Item): item is Box => item.is === 'box' && item.seen && item.controls === 0;

const isChosen = (element: Element): boolean =>
  chosenByLook(element) || (element.firstElementChild !== null && chosenByLook(element.firstElementChild));
