/**
 * Choices that are only drawn: boxes of a widget kit without any role, with the chosen text in them and perhaps a hidden
 * list; and rows of buttons, tabs or cards of which a class marks one. Looked for only where they name a mail protocol
 * or an encryption, so that no menu of an ordinary page is taken for a control.
 */
import type { Choice } from '../control.ts';
import { all, attr, classOf, closest, hasAttr, isElement, parentOf } from '../dom/safe.ts';
import { isPressed, knobOf } from '../dom/seen.ts';
import { named, only } from '../vocabulary/protocol-names.ts';
import { choice, leaf } from './made.ts';
import type { Action, Box, Item, Leaf } from './page.ts';
import { chosenByLook, classWords, isMain } from './states.ts';
import { holdsAny, itemWords, tidy, wordsOf } from './words.ts';

export type Drawn = Omit<Leaf, 'spots' | 'seen'>;

const LIST = /^(?:select(?:-?box)?|selection|drop-?down|combo(?:-?box)?|picker|multiselect)$/;
/** Most boxes are told apart by this alone. */
const MAYBE_LIST = ['select', 'drop', 'combo', 'picker'];
const ITEM = /^(?:item|option|element)$/;
/** Longer texts are prose. */
const SHOWN = 30;
/** A row has so many members at most; of them one may be something else ("Exchange"). */
const ROW = 5;

const tells = (text: string): boolean =>
  only(named(text)) !== null || /^(?:ssl|tls|starttls)\b/.test(text.toLowerCase());

const drawn = (element: Element, more: Partial<Drawn>): Drawn =>
  leaf('listbox', element, { type: 'combobox', ...more });

/** The list that this box draws; null where it is none. */
export function drawnList(box: Box): Drawn | null {
  if (!box.seen || box.controls > 0 || box.items.some((item) => item.is === 'spot')) return null;
  const isList =
    hasAttr(box.element, 'aria-haspopup') ||
    (holdsAny((box.tag + classOf(box.element)).toLowerCase(), MAYBE_LIST) &&
      [...classWords(box.element), ...tagWords(box)].some((word) => LIST.test(word)));
  // Without a known class: a list under what is one of its members says so.
  if (!isList && !box.items.some((item) => item.is === 'box' && item.tag === 'ul')) return null;
  const items: Box[] = [];
  const outside = bare(split(box, items));
  // Opened in its own place it shows all of them.
  const shown = items.filter((item) => item.seen);
  const open = isList && !outside && shown[1] ? shown.find(({ element }) => isMarked(element)) : undefined;
  const value = outside || bare(open ? wordsOf(open) : wordsOf(box));
  if (value.length > SHOWN || !tells(value)) return null;
  const hidden = items.filter((item) => !item.seen);
  // What shows the choice is a member itself, or stands over a hidden list of all.
  const members = outside || !hidden.some((item) => wordsOf(item) === value) ? items : hidden;
  const choices = members.map((item) => {
    const text = tidy(wordsOf(item));
    return choiceOf(item.element, text, text === value);
  });
  const known = choices.some((one) => one.selected);
  if (!isList && !known) return null;
  return drawn(box.element, {
    value,
    choices: choices[1] ? choices : [{ element: null, text: value, value: '', selected: true, disabled: false }],
    partial: !choices[1],
  });
}

/** Without an arrow behind it. */
const bare = (text: string): string => tidy(text).replace(/[^\p{L}\d)]+$/u, '');
const isMarked = (element: Element): boolean => chosenByLook(element) || hasAttr(element, 'selected');

/** A tick or a switch that is only drawn, without a role: `<i class="chk on"></i>` before its words, `<i class="toggle"><b></b></i>`. */
export function drawnTick(box: Box): Drawn | null {
  const { seen, controls, element } = box;
  if (!seen || controls > 0 || hasAttr(element, 'role')) return null;
  const isKnob = element.childElementCount === 1 && !element.firstElementChild?.firstChild; // told apart cheaply
  if (!(isKnob || holdsAny(classOf(element).toLowerCase(), MAYBE_TICK)) || wordsOf(box)) return null;
  const words = classWords(element);
  // "toggle" without a knob opens and closes what is below; without a word for it what is pressed has a knob too.
  const named = words.some((word) => SWITCH.test(word));
  const on = named || isKnob ? knobOf(element) : null;
  const bare = on !== null && !named && isPressed(element);
  const isTick = words.some((word) => TICK.test(word)) || (named && on !== null) || bare;
  if (!isTick) return null;
  const row = closest(element, 'label') ?? parentOf(element);
  // Beside a native one it only draws that.
  if (!isElement(row) || all(row, 'input[type=checkbox], input[type=radio], [role]')[0]) return null;
  return leaf('checkbox', element, {
    type: 'checkbox',
    checked: bare ? on : chosenByLook(element) || chosenByLook(row),
  });
}
const MAYBE_TICK = ['chk', 'checkbox', 'tgl', 'toggle', 'sw'];
const TICK = /^(?:chk|check-?box)$/; // "tick" is a mark before what one gets
const SWITCH = /^(?:tgl|toggle|sw(?:itch)?)$/;

/** A custom element says what it is by its tag. */
const tagWords = ({ tag }: Box): string[] => (tag.includes('-') ? tag.split('-') : []);

/** The members of a list go into `members`; what is shown beside them is returned. */
function split(box: Box, members: Box[]): string {
  let shown = '';
  for (const item of box.items) {
    if (item.is === 'words' && box.seen) shown += ` ${item.text}`;
    if (item.is !== 'box') continue;
    const text = isMember(item) ? wordsOf(item) : '';
    if (text && text.length <= SHOWN) members.push(item);
    else shown += split(item, members);
  }
  return shown;
}

const isMember = (box: Box): boolean =>
  box.tag === 'li' ||
  classWords(box.element).some((word) => ITEM.test(word)) ||
  attr(box.element, 'data-value') !== null;

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
  if (!isSwitch && (new Set(names).size < 2 || names.length < members.length - 1)) return null;
  // Two names of which one is drawn as the main button: "IMAP" filled, "POP3" outlined.
  const bare = marked.length === 0 && members.every((one) => one.text.length < 9);
  const main = bare ? members.filter((one) => isMain(one.element)) : marked;
  // Or the only one that is filled at all, or written in white (utility classes name colours).
  const by = (test: (style: CSSStyleDeclaration) => boolean): typeof members =>
    members.filter((one) => test(getComputedStyle(one.element)));
  const filled = main[0] || !bare ? main : by((style) => style.backgroundColor !== CLEAR);
  const chosen = bare && filled[1] ? by((style) => style.color === WHITE) : filled;
  const first = members[0];
  if (chosen.length !== 1 || !first) return null;
  return drawn(first.element, {
    role: first.element.localName === 'li' || first.element.localName === 'a' ? 'tabs' : 'buttons',
    type: 'button',
    shown: box.element,
    choices: members.map((one) => choiceOf(one.element, one.text, one === chosen[0])),
  });
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

const CLEAR = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

/** What a card is called: its first words. */
export function titleOf(box: Box): string {
  for (const item of box.items) {
    if (item.is === 'words') return item.text;
    const inner = item.is === 'box' && item.seen ? titleOf(item) : '';
    if (inner) return inner;
  }
  return '';
}

const isChosen = (element: Element): boolean =>
  chosenByLook(element) || (element.firstElementChild !== null && chosenByLook(element.firstElementChild));

const choiceOf = (element: Element, text: string, selected: boolean): Choice =>
  choice(element, text, attr(element, 'data-value') ?? '', selected);
