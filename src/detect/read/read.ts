/** document -> a sheet, and what it stands for. Reads the DOM, writes nothing, knows no words and no browser API. */
import type { Sheet } from '../../setup/sheet.ts';
import { type Field, fieldsOf } from './fields.ts';
import type { Page } from './page.ts';
import { rowsOf } from './rows.ts';
import { write } from './sheet.ts';
import { joinStandIns } from './stand-ins.ts';
import { type OpenShadow, walk } from './walk.ts';

/** A page as it was read just now. */
export interface PageRead {
  readonly page: Page;
  readonly sheet: Sheet;
  /** The live controls: the sheet's fields, then its rows. */
  readonly fields: readonly Field[];
  /** The elements of its boxes. */
  readonly boxes: readonly Element[];
}

export function read(doc: Document, openShadow: OpenShadow): PageRead {
  const page = walk(doc, openShadow);
  joinStandIns(page);
  return writeDown(page, [...fieldsOf(page), ...rowsOf(page)]);
}

export const writeDown = (page: Page, fields: readonly Field[]): PageRead => ({ page, fields, ...write(page, fields) });
