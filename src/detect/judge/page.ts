/** A sheet as the judge reads it: its numbers looked up, and lists of yes and no told as the ticks that they are. */
import type { BoxKind, Sheet, SheetField } from '../../setup/sheet.ts';
import { splitName } from '../vocabulary/split-name.ts';
import { type Concept, means } from './concepts.ts';

export interface Choice {
  /** What the person reads. */
  readonly text: string;
  /** The machine's value, '' where there is none. */
  readonly value: string;
  readonly selected: boolean;
  readonly disabled: boolean;
}

/** Words that stand over or before a control. */
export interface Context {
  readonly text: string;
  /** Short enough to be a title; else it is prose. */
  readonly heading: boolean;
}

export interface Box {
  /** Its place in the sheet. */
  readonly place: number;
  readonly kind: BoxKind;
  readonly parent: Box | null;
  /** null where it has very many controls: then nothing is told. */
  readonly words: string | null;
  /** In a count of all boxes, parents first: this one, and the last inside. */
  first: number;
  last: number;
}

/** A control with all words that a person connects with it. */
export interface Field
  extends Omit<SheetField, 'label' | 'name' | 'placeholder' | 'value' | 'choices' | 'context' | 'box'> {
  readonly place: number;
  readonly label: string;
  readonly name: string;
  readonly placeholder: string;
  /** What was typed, as far as it is told (read/shape.ts). */
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Titles and prose over it, nearest first. */
  readonly context: readonly Context[];
  readonly box: Box;
  /** Of a list that is a tick in words: the places of "no" and "yes" in it. */
  readonly answers: readonly [number, number] | null;
}

export interface Page {
  readonly title: string;
  readonly address: string;
  readonly fields: readonly Field[];
  /** Verbs beside the name of one protocol. */
  readonly rows: readonly Field[];
  readonly actions: readonly { readonly text: string; readonly box: Box }[];
}

export const holds = (outer: Box, inner: Box): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** A form, whatever element it is. */
export const isForm = ({ kind }: Box): boolean => /^(?:form|dialog|popup)$/.test(kind);

/** Characters of a page that says little else. */
const FEW = 400;

/** A popup of few words: all of them are about its switches. */
export function wideBox(box: Box): Box {
  let wide = box;
  while (wide.parent && wide.parent.words !== null && wide.parent.words.length < FEW) wide = wide.parent;
  return wide;
}

/** Numbers that lead nowhere read as nothing: a sheet comes out of a page. */
export function pageOf(sheet: Sheet): Page {
  const text = (place: number): string => sheet.texts[place] ?? '';
  const boxes = boxesOf(sheet);
  const root: Box = boxes[0] ?? { place: 0, kind: '', parent: null, words: null, first: 0, last: 0 };
  const box = (place: number): Box => boxes[place] ?? root;
  const fieldAt = (one: SheetField, place: number): Field =>
    answered({
      ...one,
      answers: null,
      place,
      // A hint in an empty field is its name where nothing else is.
      label: text(one.label || one.placeholder),
      name: splitName(text(one.name)),
      placeholder: text(one.placeholder),
      value: text(one.value),
      choices: one.choices.map(([words, value, state]) => ({
        text: text(words),
        value: text(value),
        selected: (state & 1) > 0,
        disabled: (state & 2) > 0,
      })),
      context: one.context.map((place) => ({ text: text(place >> 1), heading: (place & 1) > 0 })),
      box: box(one.box),
    });
  return {
    title: sheet.title,
    address: sheet.address,
    fields: sheet.fields.map(fieldAt),
    rows: sheet.rows.map((one, i) => fieldAt(one, sheet.fields.length + i)),
    actions: sheet.actions.map(([words, place]) => ({ text: text(words), box: box(place) })),
  };
}

/** Parents come first, so no box can be inside itself. */
function boxesOf(sheet: Sheet): Box[] {
  const boxes: Box[] = [];
  const inside = new Map<Box | null, Box[]>();
  for (const [place, [kind, parent, words]] of sheet.boxes.entries()) {
    const outer = boxes[parent] ?? null;
    const box: Box = {
      place,
      kind,
      parent: outer,
      words: words < 0 ? null : (sheet.texts[words] ?? ''),
      first: 0,
      last: 0,
    };
    boxes.push(box);
    inside.set(outer, [...(inside.get(outer) ?? []), box]);
  }
  let count = 0;
  const number = (box: Box): void => {
    box.first = count++;
    for (const inner of inside.get(box) ?? []) number(inner);
    box.last = count - 1;
  };
  for (const box of inside.get(null) ?? []) number(box);
  return boxes;
}

/** "Delete from server: yes, no": a tick, whatever it is drawn as. */
function answered(field: Field): Field {
  const { choices } = field;
  const at = (answer: Concept): number => choices.findIndex(({ text }) => means(text, answer));
  const [no, yes] = [at('no'), at('yes')];
  const on = choices.findIndex(({ selected }) => selected);
  if (choices.length !== 2 || no + yes !== 1 || on < 0) return field;
  return { ...field, role: 'checkbox', checked: on === yes, choices: [], answers: [no, yes] };
}
