/** Switches named after both protocols that are no states of a mailbox. */
import { isBarePop } from '../../vocabulary/protocol-names.ts';
import { cellOf } from './around.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

const SENTENCE = /\S\s+\S+\s+\S/;
/** A label of so few words names a service. */
const FEW = 3;

/** Tasks, places or papers that are ticked off, and no states of a mailbox. */
export function areThings(switches: readonly Switch[]): boolean {
  // "Enable IMAP for all" beside "Disable POP in May": tasks, or messages about them; shorter labels tell states.
  const verbs = switches.map(({ known: { field } }) =>
    field.role === 'checkbox' && SENTENCE.test(field.label) ? stateOf(field.label) : null,
  );
  if (verbs.includes(true) && verbs.includes(false)) return true;
  if (areColumns(switches) || areUnlike(switches)) return true;
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

/** "Sign-in by IMAP from abroad", "A user has opened POP": sentences for each of the two that share no word are events or tasks. */
function areUnlike(switches: readonly Switch[]): boolean {
  const words = (protocol: string): string[][] =>
    switches
      .filter((one) => one.protocol === protocol)
      .map(({ known }) => known.field.label.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const pop = words('pop3');
  const imap = words('imap');
  const few = [...pop, ...imap].some((some) => some.length <= FEW);
  return (
    pop.length > 0 &&
    imap.length > 0 &&
    !few &&
    !pop.some((one) => imap.some((other) => one.some((word) => other.includes(word))))
  );
}
