/** One button beside a protocol's name that is pressed while it is on: "IMAP [On]". */
import { both, named, only } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import { choose } from '../levers/pull.ts';
import type { Known } from '../roles.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

/** "How to enable IMAP access" is a topic. */
const LONG = /(?:\S+\s+){4}\S/;

export function pressed(known: Known): Switch[] | null {
  const { field } = known;
  const choice = field.choices[0];
  const names = named(field.label);
  const protocol = both(names) ? 'both' : only(names);
  if (!choice || !protocol) return null;
  // A button that is named after a protocol filters or chooses; a picture speaks by its row ("Access by IMAP").
  const { text } = choice;
  const tells = text === '' ? !LONG.test(field.label) && means(field.label, 'client_access') : stateOf(text) !== null;
  if (!tells) return null;
  const said = choice.selected;
  return [{ known, protocol, lever: { control: field, options: [{ means: true, pull: choose(choice) }] }, said }];
}
