import * as v from 'valibot';
import { MAX_SHEET, MAX_SHEET_PLACES, MAX_SHEET_TEXT } from '../setup/budgets.ts';
import { BOX_KINDS, CONTROL_ROLES, type Sheet } from '../setup/sheet.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_SHEET_TEXT));
const place = v.pipe(v.number(), v.integer());
const all = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_SHEET_PLACES), v.readonly());

const field = v.object({
  role: v.picklist(CONTROL_ROLES),
  type: text,
  label: place,
  name: place,
  placeholder: place,
  value: place,
  checked: v.nullable(v.boolean()),
  disabled: v.boolean(),
  readOnly: v.boolean(),
  seen: v.boolean(),
  partial: v.boolean(),
  choices: all(v.tuple([place, place, place])),
  context: all(place),
  box: place,
  form: place,
});

/** A page that is to be judged, as the reader wrote it down: passed on as text, of which the reader keeps the last to compare. */
export const sheet = v.pipe(
  v.string(),
  v.maxLength(MAX_SHEET),
  v.parseJson(),
  v.object({
    title: text,
    address: text,
    texts: all(text),
    boxes: all(v.tuple([v.picklist(BOX_KINDS), place, place])),
    fields: all(field),
    rows: all(field),
    actions: all(v.tuple([place, place])),
  }),
) satisfies v.GenericSchema<string, Sheet>;
