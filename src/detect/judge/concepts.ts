import { LIMITS } from '../limits.ts';
import type { Concept } from '../vocabulary/concepts.ts';

export type { Concept };

/** Who knows the words: what a text says, as vocabulary/said.ts writes it; null while that is not known yet. */
export type Words = (text: string) => string | null;

/**
 * What a text speaks of: sure words, and general ones that need other evidence beside them. Concepts by their names:
 * the list of them stays with the vocabulary, it would weigh on every page.
 */
export interface Sense {
  readonly sure: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

const NOTHING: Sense = { sure: new Set(), any: new Set() };
const MOST = 4000;
const known = new Map<string, Sense>();
let unread = new Set<string>();
let words: Words = () => null;

/** From now on these words are used. */
export function readWith(theirs: Words): void {
  words = theirs;
}

/** The texts that were asked about and are not known yet; each is told once. */
export function takeUnread(): string[] {
  const texts = [...unread];
  unread = new Set();
  return texts;
}

/** Of a text that is not known yet, nothing: it is then among the unread. */
export function sense(text: string): Sense {
  const have = known.get(text);
  if (have) return have;
  if (!/\p{L}/u.test(text)) return NOTHING;
  const short = text.slice(0, LIMITS.text);
  const said = words(short);
  if (said === null) {
    if (unread.size < LIMITS.unread) unread.add(short);
    return NOTHING;
  }
  const made = senseOf(said);
  if (known.size > MOST) known.clear();
  known.set(text, made);
  return made;
}

function senseOf(said: string): Sense {
  const all = said.split(' ');
  return {
    sure: new Set(all.filter((word) => !word.startsWith('~'))),
    any: new Set(all.map((word) => word.replace('~', ''))),
  };
}

export const means = (text: string, ...concepts: readonly Concept[]): boolean => {
  const { any } = sense(text);
  return concepts.some((concept) => any.has(concept));
};
