/** A form as it is weighed: its parts, all that is seen of it, and the words over it. */
import type { Found } from '../find.ts';
import type { Field } from '../page.ts';
import type { Known } from '../roles.ts';
import { titlesOf } from '../titles.ts';
import type { Place } from '../verdict.ts';

export interface Form extends Found {
  /** For incoming mail, as far as that is said. */
  readonly mine: readonly Known[];
  /** Those for sending, too. */
  readonly seen: readonly Known[];
  readonly place: Place;
  /** Nearest first. */
  readonly titles: readonly string[];
  /** And the page's own, last. */
  readonly texts: readonly string[];
  /** Room to write. */
  readonly letter: Known | undefined;
  /** There is a server for sending, too. */
  readonly sends: boolean;
  /** What asks what becomes of the server's copy. */
  readonly kept: Field | undefined;
}

export function lookAt(found: Found, mine: readonly Known[], seen: readonly Known[], place: Place): Form {
  const titles = titlesOf(mine, found);
  return {
    ...found,
    mine,
    seen,
    place,
    titles,
    texts: [...titles, place.title],
    letter: seen.find(isLetter),
    sends: seen.some(({ side, role }) => side === 'out' && role === 'host'),
    kept: found.keep?.control ?? found.days?.field,
  };
}

/** Room to write, or to send a picture along. */
export const isLetter = ({ field }: Known): boolean => /^(?:textarea|file)$/.test(field.type);
