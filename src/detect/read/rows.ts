/** Services in rows: "IMAP … off | switch on". The state is text, and what switches is a link or a button beside it. */
import { LIMITS } from '../limits.ts';
import { first, named, only } from '../vocabulary/protocol-names.ts';
import { contextOf } from './context.ts';
import type { Field } from './fields.ts';
import { choice, leaf } from './made.ts';
import type { Action, Box, Leaf, Page, Spot } from './page.ts';
import { itemWords, wordsOf } from './words.ts';

/** A verb is short; longer links lead elsewhere. */
const VERB = 24;
/** How far up from the verb its row is looked for. */
const ROW = 3;
/** A longer text is a paragraph, not a row. */
const ROW_TEXT = 120;

/** Each short button or link beside a protocol's name, as a control: its row is its label. */
export function rowsOf(page: Page): Field[] {
  return page.actions.flatMap((action) => rowOf(action) ?? []).slice(0, LIMITS.rows);
}

function rowOf(action: Action): Field | null {
  const verb = action.text;
  // "mail.pop3.ssl.enable" is the name of a property, and what is alone in an entry of a list leads elsewhere.
  if (verb.length > VERB || /\.\w/.test(verb) || (action.box.tag === 'li' && wordsOf(action.box) === verb)) return null;
  let { at } = action;
  let told = '';
  for (let box: Box | null = action.box, up = 0; box && up < ROW; at = box.at, box = box.parent, up += 1) {
    const item = box.items[at - 1];
    const before = up === 0 || (item?.is === 'box' && item.tag === 'dt') ? itemWords(item, box) : '';
    // In one box with others: what stands right before it, or the term that it is about.
    if (before.length <= ROW_TEXT && first(named(before))) return fieldOf(action, without(verb, `${before} ${told}`));
    told = wordsOf(box);
    if (told.length > ROW_TEXT || box.controls > 0) return null;
    // What names both has its verb in the same line.
    if (up === 0 ? first(named(told)) : only(named(told))) return fieldOf(action, without(verb, told));
  }
  return null;
}

function without(verb: string, words: string): string {
  const at = words.lastIndexOf(verb);
  return at < 0 ? words : words.slice(0, at) + words.slice(at + verb.length);
}

function fieldOf({ element, text, box }: Action, label: string): Field {
  const shows = choice(element, text, '', false);
  const made: Leaf = { ...leaf('buttons', element, { type: 'button', choices: [shows] }), spots: [], seen: true };
  const at = box.items.findIndex((item) => item.is === 'box' && item.element === element);
  const spot: Spot = { is: 'spot', element, box, at: at < 0 ? box.items.length : at, leaf: made };
  made.spots.push(spot);
  return { ...made, leaf: made, label, name: '', placeholder: '', context: contextOf(spot) };
}
