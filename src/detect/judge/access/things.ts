/** Switches named after both protocols that are no states of a mailbox. */
import { isBarePop } from '../../vocabulary/protocol-names.ts';
import { cellOf } from './around.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

const SENTENCE = /\S\s+\S+\s+\S/;

/** Tasks, places or papers that are ticked off, and no states of a mailbox. */
export function areThings(switches: readonly Switch[]): boolean {
  // "Enable IMAP for all" beside "Disable POP in May": tasks, or messages about them; shorter labels tell states.
  const verbs = switches.map(({ known: { field } }) =>
    field.role === 'checkbox' && SENTENCE.test(field.label) ? stateOf(field.label) : null,
  );
  if (verbs.includes(true) && verbs.includes(false)) return true;
  if (areColumns(switches)) return true;
  // "POP 012", "POP 013": a mailbox has one row for it.
  return switches.length > 1 && switches.every(({ known: { field } }) => isBarePop(field.label));
}

/** Two of one protocol in two cells of a row, and so for the other: columns of rights, or of places. */
function areColumns(switches: readonly Switch[]): boolean {
  const twice = switches.filter(({ known, protocol }, at) => {
    const cell = cellOf(known.field.box);
    return switches.slice(0, at).some((one) => {
      const other = cellOf(one.known.field.box);
      return one.protocol === protocol && cell !== null && cell !== other && cell.parent === other?.parent;
    });
  });
  return new Set(twice.map(({ protocol }) => protocol)).size > 1;
}
