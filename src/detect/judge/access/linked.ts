/** Services in rows: "IMAP … off | switch on". The state is text, and what switches is a link or a button beside it. */
import { both, named, only } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import type { Field } from '../page.ts';
import { know } from '../roles.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

export function linkedSwitches(rows: readonly Field[]): Switch[] {
  const all = rows.flatMap((row) => switchOf(row) ?? []);
  if (all.some(({ known: { field } }) => COUNTED.test(field.label.replace(OWN, '')))) return [];
  // "IMAP access, Rui: allow | deny" asks for an answer and has no state.
  const asks = (one: Switch): boolean =>
    all.some(
      ({ known, protocol, said }) =>
        known.field.label === one.known.field.label && protocol === one.protocol && said !== one.said,
    );
  return all.filter((one) => stateOf(one.known.field.label) !== null || !asks(one));
}

/** "Outlook, POP3, 3 days ago": an entry of a list of those who signed in. Ports and the protocols' own digits are no such numbers. */
const COUNTED = /\d/;
const OWN = /pop-?\s?3|imap\s?4|\b(?:110|143|993|995|25|465|587)\b/gi;

function switchOf(field: Field): Switch | null {
  const verb = field.choices[0]?.text ?? '';
  if (means(verb, 'enable') === means(verb, 'disable')) return null;
  const turnsOn = means(verb, 'enable');
  const names = named(`${field.label} ${verb}`);
  const protocol = both(names) ? 'both' : only(names);
  const said = stateOf(field.label) ?? !turnsOn;
  // "On | switch on" would be two of a kind: then the words speak of something else.
  if (!protocol || said === turnsOn) return null;
  const options = field.choices.map((choice) => ({ means: turnsOn, pull: { how: 'choose', choice } as const }));
  return { known: know(field), protocol, lever: { control: field, options }, said };
}
