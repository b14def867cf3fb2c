import type { Concept } from '../vocabulary/concepts.ts';
import { fold } from '../vocabulary/fold.ts';
import { find } from '../vocabulary/lexicon.ts';

export type { Concept };

/** What a text speaks of: sure words, and general ones that need other evidence beside them. */
export interface Sense {
  readonly sure: ReadonlySet<Concept>;
  readonly any: ReadonlySet<Concept>;
}

const MOST = 2000;
const known = new Map<string, Sense>();

export function sense(text: string): Sense {
  const have = known.get(text);
  if (have) return have;
  const hits = text ? find(fold(text)) : [];
  const made: Sense = {
    sure: new Set(hits.filter((hit) => !hit.weak).map((hit) => hit.concept)),
    any: new Set(hits.map((hit) => hit.concept)),
  };
  if (known.size > MOST) known.clear();
  known.set(text, made);
  return made;
}

export const means = (text: string, ...concepts: readonly Concept[]): boolean => {
  const { any } = sense(text);
  return concepts.some((concept) => any.has(concept));
};
