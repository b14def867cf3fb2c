/** A box of a widget kit with the chosen text in it and perhaps a list, hidden or open. */
import { attr, classOf, hasAttr } from '../dom/safe.ts';
import { named, only } from '../vocabulary/protocol-names.ts';
import { choiceOf, type Drawn, drawn, SHOWN } from './drawn.ts';
import type { Box } from './page.ts';
import { chosenByLook, classWords } from './states.ts';
import { holdsAny, tidy, wordsOf } from './words.ts';

const LIST = /^(?:select(?:-?box)?|selection|drop-?down|combo(?:-?box)?|picker|multiselect)$/;
/** Most boxes are told apart by this alone. */
const MAYBE_LIST = ['select', 'drop', 'combo', 'picker'];
const ITEM = /^(?:item|option|element)$/;

const tells = (text: string): boolean =>
  only(named(text)) !== null || /^(?:ssl|tls|starttls)\b/.test(text.toLowerCase());

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
  const telling = tells(value);
  if (value.length > SHOWN || !(isList || telling)) return null;
  const hidden = items.filter((item) => !item.seen);
  // What shows the choice is a member itself, or stands over a hidden list of all.
  const members = outside || !hidden.some((item) => wordsOf(item) === value) ? items : hidden;
  const choices = members.map((item) => {
    const text = tidy(wordsOf(item));
    return choiceOf(item.element, text, text === value);
  });
  const known = choices.some((one) => one.selected);
  // Words that tell nothing are the choice of a list where its other members are there, too.
  if (!(telling ? isList || known : known && choices[1])) return null;
  return drawn(box.element, {
    value,
    choices: choices[1] ? choices : [{ element: null, text: value, value: '', selected: true, disabled: false }],
    partial: !choices[1],
  });
}

/** Without an arrow behind it. */
const bare = (text: string): string => tidy(text).replace(/[^\p{L}\d)]+$/u, '');
const isMarked = (element: Element): boolean => chosenByLook(element) || hasAttr(element, 'selected');

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
