/** The boxes around switches. */
import { type Box, holds } from '../page.ts';
import type { Switch } from './switch.ts';

/** The row of a table that it stands in; null outside of tables. */
export function rowOf(box: Box | null): Box | null {
  return box === null || box.kind === 'tr' ? box : rowOf(box.parent);
}

/** The smallest box that holds them all. */
export function commonBox(lead: Box, switches: readonly Switch[]): Box {
  let box = lead;
  while (box.parent && !switches.every(({ known }) => holds(box, known.field.box))) box = box.parent;
  return box;
}
