/** document -> a sheet, and what it stands for. Reads the DOM, writes nothing, knows no words and no browser API. */
import type { Sheet } from '../../setup/sheet.ts';
import { type Field, fieldsOf } from './fields.ts';
import { rowsOf } from './rows.ts';
import { write } from './sheet.ts';
import { joinStandIns } from './stand-ins.ts';
import { type OpenShadow, walk } from './walk.ts';

/** A page as it was read just now. */
export interface PageRead {
  readonly sheet: Sheet;
  /** The live controls: the sheet's fields, then its rows. */
  readonly fields: readonly Field[];
  /** The elements of its boxes. */
  readonly boxes: readonly Element[];
}

export function read(doc: Document, openShadow: OpenShadow): PageRead {
  const page = walk(doc, openShadow);
  joinStandIns(page);
  const fields = fieldsOf(page);
  const rows = rowsOf(page);
  const { sheet, boxes } = write(page, addressOf(doc), fields, rows);
  return { sheet, fields: [...fields, ...rows], boxes };
}

function addressOf(doc: Document): string {
  const url: unknown = Reflect.get(Document.prototype, 'URL', doc);
  return typeof url === 'string' ? url.slice(0, 500) : '';
}
