/** One button beside a protocol's name that is pressed while it is on: "IMAP [On]". */
import { both, named, only } from '../../vocabulary/protocol-names.ts';
import { choose } from '../levers/pull.ts';
import type { Known } from '../roles.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

export function pressed(known: Known): Switch[] | null {
  const { field } = known;
  const choice = field.choices[0];
  const names = named(field.label);
  const protocol = both(names) ? 'both' : only(names);
  // A button that is named after a protocol filters or chooses.
  if (!choice || !protocol || stateOf(choice.text) === null) return null;
  const said = choice.selected;
  return [{ known, protocol, lever: { control: field, options: [{ means: !said, pull: choose(choice) }] }, said }];
}
