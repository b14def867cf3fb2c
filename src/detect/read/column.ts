import { LIMITS } from '../limits.ts';
import type { Box, Item } from './page.ts';
import { cells } from './parts.ts';
import { itemWords } from './words.ts';

/** A cell without words beside it is named by the same column of a row of words above it. */
export function columnHeader(cell: Box): string {
  const row = cell.parent;
  const part = row?.parent;
  if (!row || !part) return '';
  const own = cells(row);
  // "Setting | Value": the row's first cell names what its second one holds.
  if (own.length === 2 && itemWords(own[0], row)) return '';
  const column = own.indexOf(cell);
  // Cells of nothing but buttons at a row's end have no head.
  const asked = own.findLastIndex(({ controls }) => controls > 0) + 1;
  const rows = [
    ...part.items.slice(0, row.at).reverse(),
    ...(part.parent?.items.slice(0, part.at).reverse() ?? []).flatMap(rowsOf),
  ];
  const heads = rows.slice(0, LIMITS.siblings).flatMap((above) => {
    const its = above.is === 'box' && above.controls === 0 ? cells(above) : [];
    const { length } = its;
    return (length === own.length && length > 1) || (length === asked && length > 2) ? [its] : [];
  });
  // Rows of data may stand between the head and the row to fill in.
  const head = heads.find((its) => its[column]?.tag === 'th') ?? heads[0];
  const words = itemWords(head?.[column], row);
  // Heads on two sides, the corner empty ("Incoming", "Outgoing" over "Server", "Port"): both name the cell.
  const side = own[0]?.tag === 'th' && own[0] !== cell && !itemWords(head?.[0], row) ? itemWords(own[0], row) : '';
  return side ? `${side} ${words}` : words;
}

const rowsOf = (item: Item): Item[] => (item.is === 'box' && item.tag !== 'tr' ? [...item.items].reverse() : [item]);
