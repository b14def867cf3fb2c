import { LIMITS } from '../limits.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { said } from '../vocabulary/said.ts';

export type { Concept };

/** What a text speaks of: sure words, and general ones that need other evidence beside them. */
export interface Sense {
  readonly sure: ReadonlySet<string>;
  readonly any: ReadonlySet<string>;
}

const known = new Map<string, Sense>();

export const forgetTexts = (): void => known.clear();

export function sense(text: string): Sense {
  const have = known.get(text);
  if (have) return have;
  const made = senseOf(said(text.slice(0, LIMITS.text)));
  known.set(text, made);
  return made;
}

function senseOf(said: string): Sense {
  const all = said.split(' ').filter(Boolean);
  return {
    sure: new Set(all.filter((word) => !word.startsWith('~'))),
    any: new Set(all.map((word) => word.replace('~', ''))),
  };
}

export const means = (text: string, ...concepts: readonly Concept[]): boolean => {
  const { any } = sense(text);
  return concepts.some((concept) => any.has(concept));
};

/** Beside "server" a word for mail makes a mail server, in any language. */
export const namesMail = (text: string): boolean =>
  text.split(/\s+/).some((word) => sense(`${word} server`).sure.has('mail_server'));

/** "Test connection", "Mail server test", "Test of mail server support". */
export function tests(text: string): boolean {
  const { sure, any } = sense(text);
  return sure.has('test_connection') || (any.has('test_connection') && sure.has('mail_server'));
}
