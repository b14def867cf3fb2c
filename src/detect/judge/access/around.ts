/** The boxes around switches. */
import { sense } from '../concepts.ts';
import { type Box, holds, wideBox } from '../page.ts';
import type { Switch } from './switch.ts';

/** The row of a table that it stands in; null outside of tables. */
export function rowOf(box: Box | null): Box | null {
  return box === null || box.kind === 'tr' ? box : rowOf(box.parent);
}

/** The cell of that row. */
export function cellOf(box: Box | null): Box | null {
  return box === null || box.parent?.kind === 'tr' ? box : cellOf(box.parent);
}

/** The smallest box that holds them all. */
export function commonBox(lead: Box, switches: readonly Switch[]): Box {
  let box = lead;
  while (box.parent && !switches.every(({ known }) => holds(box, known.field.box))) box = box.parent;
  return box;
}

/** Words of access near switches: weak ones ("API access") where titles tell of it, too. */
export function accessAround(box: Box, titled: boolean): string | null {
  const around = wideBox(box).words ?? '';
  const { sure, any } = sense(around);
  return any.has('mail_client') || (titled ? any : sure).has('client_access') ? around : null;
}
