/** Writes down what was read, so that it can be judged elsewhere. */
import type { BoxKind, Sheet, SheetField } from '../../setup/sheet.ts';
import { attr, closest } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import type { Field } from './fields.ts';
import type { Box, Page } from './page.ts';
import { domainOf, shapeOf } from './shape.ts';
import { wordsOf } from './words.ts';

/** Words of a box with more controls than this say nothing of one of them. */
const LARGE = 60;
/** Of one box's buttons so many are told. */
const ACTIONS = 40;

export interface Written {
  readonly sheet: Sheet;
  /** The elements of its boxes. */
  readonly boxes: readonly Element[];
}

/** The page's own fields come first, then its rows. */
export function write(page: Page, fields: readonly Field[]): Written {
  const texts = [''];
  const places = new Map([['', 0]]);
  const boxes: Sheet['boxes'][number][] = [];
  const elements: Element[] = [];
  const boxPlaces = new Map<Box, number>();
  const forms = new Map<Element | null, number>([[null, -1]]);
  let room: number = LIMITS.sheet;

  /** What there is no more room for is left out. */
  function text(words: string): number {
    const known = places.get(words);
    if (known !== undefined) return known;
    room -= words.length + 1;
    if (room < 0) return 0;
    places.set(words, texts.length);
    return texts.push(words) - 1;
  }

  function box(one: Box): number {
    const known = boxPlaces.get(one);
    if (known !== undefined) return known;
    const parent = one.parent ? box(one.parent) : -1;
    boxPlaces.set(one, boxes.length);
    elements.push(one.element);
    return boxes.push([kindOf(one), parent, one.controls > LARGE ? -1 : text(wordsOf(one))]) - 1;
  }

  function choiceOf(field: Field, { text: words, value, selected, disabled }: Field['choices'][number]) {
    room -= 8;
    const typed = field.type === 'combobox' && !field.readOnly && words.includes('@');
    const state = (selected ? 1 : 0) + (disabled ? 2 : 0);
    return [text(typed ? domainOf(words) : words), text(value), state] as const;
  }

  function fieldOf(field: Field): SheetField {
    const { role, type, label, name, placeholder, checked, disabled, readOnly, seen, leaf } = field;
    const form = closest(field.element, 'form');
    const number = forms.get(form) ?? forms.size - 1;
    forms.set(form, number);
    return {
      role,
      type,
      label: text(label),
      name: text(name),
      placeholder: text(placeholder),
      value: text(shapeOf(field.value, type)),
      checked,
      disabled,
      readOnly,
      seen,
      partial: leaf.partial,
      choices: room > 0 ? field.choices.map((one) => choiceOf(field, one)) : [],
      context: field.context.map((one) => text(one.text) * 2 + (one.heading ? 1 : 0)),
      box: leaf.spots[0] ? box(leaf.spots[0].box) : 0,
      form: number,
    };
  }

  box(page.root);
  const written = fields.map(fieldOf);
  const own = page.leaves.length;

  const told = new Map<Box, number>();
  const actions: Sheet['actions'][number][] = [];
  for (const action of page.actions) {
    let near = action.box;
    while (near.parent && !boxPlaces.has(near)) near = near.parent;
    const before = told.get(near) ?? 0;
    told.set(near, before + 1);
    if (before < ACTIONS) actions.push([text(action.text), boxPlaces.get(near) ?? 0]);
  }

  return {
    sheet: {
      title: page.title,
      address: page.address,
      texts,
      boxes,
      fields: written.slice(0, own),
      rows: written.slice(own),
      actions,
    },
    boxes: elements,
  };
}

function kindOf({ tag, element }: Box): BoxKind {
  if (tag === 'form' || tag === 'dialog' || tag === 'tr' || tag === 'body') return tag;
  return attr(element, 'role') === 'dialog' ? 'popup' : '';
}
