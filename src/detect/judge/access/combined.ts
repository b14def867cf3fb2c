/** One list or row of radios for both protocols. */
import type { Protocol } from '../../../setup/setup.ts';
import { both, first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import { choose, type Lever, standsOn } from '../levers/pull.ts';
import type { Choice, Field } from '../page.ts';
import type { Known } from '../roles.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

interface Way {
  readonly choice: Choice;
  readonly opens: readonly Protocol[];
}

const speaks = ({ choice: { text }, opens }: Way): boolean =>
  opens.length > 0 || stateOf(text) !== null || means(text, 'none');

/** What a search proposes, messages, files: nothing is chosen, or some in a list that always stands open say nothing of access. */
function isProposed({ role, partial, value, label }: Field, ways: readonly Way[]): boolean {
  if (means(label, 'filter')) return true;
  if (role !== 'listbox' || (partial && !value)) return false;
  return !ways.some(({ choice }) => choice.selected) || !(partial || ways.every(speaks));
}

/** One list for both: "none", "IMAP only", "POP3 and IMAP". */
export function combined(known: Known): Switch[] | null {
  const { field } = known;
  const sets = field.choices.map((choice) => {
    const said = named(choice.text);
    const opens: readonly Protocol[] = both(said) ? ['imap', 'pop3'] : [first(said) ?? []].flat();
    return { choice, opens };
  });
  if (isProposed(field, sets)) return null;
  const two = sets.filter((one) => one.opens.length === 2);
  const others = sets.filter((one) => one.opens.length < 2);
  // A plain choice of protocol that also has "POP3/IMAP" is no switch: it takes "none" or "only" as well.
  if (two.length > 1) return null;
  // "Off, by IMAP, by POP3", "access by POP, forwarding, none": one at a time, where off is said.
  const one = new Set(sets.flatMap(({ opens }) => opens));
  const lets = one.size > 1 || (!sets.every(speaks) && sets.some(({ choice }) => means(choice.text, 'client_access')));
  if (!two[0] && !(lets && others.some((way) => !way.opens[0] && speaks(way)))) return null;
  // "E-mail only (POP3, IMAP)" beside "E-mail and FTP" leaves neither out.
  if (!others.some(speaks)) return null;
  return [...one].map((protocol) => {
    // What leaves the other protocol as it is comes first.
    const ordered = [...sets].sort((a, b) => b.opens.length - a.opens.length);
    const options = ordered.map(({ choice, opens }) => ({
      means: opens.includes(protocol),
      pull: choose(choice),
    }));
    const lever: Lever<boolean> = { control: field, options };
    return { known, protocol, lever, said: standsOn(lever) };
  });
}
