import { ALONE, type Atom, COMPOUNDS, WHOLE } from './compounds.ts';
import { type Concept, isConcept } from './concepts.ts';
import { isSpacedLetter } from './letters.ts';
import { type Stem, stemsAt } from './stems.ts';

/** A concept found in a text, from `start` up to `end` of the folded text. */
export interface Hit {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
  /** One general word: counts only beside other evidence. */
  readonly weak: boolean;
  /** Of several words, none of which belongs to another hit. */
  readonly made?: true;
}

interface Part {
  readonly atom: Atom;
  readonly start: number;
  readonly end: number;
}

/** Longest text that is searched, in characters: what a person reads as one label is far shorter. */
export const LONGEST_TEXT = 400;
/** A full stop, or the like, ends a clause: no compound reaches over it. */
const CLAUSE_END = /[.;!?|\u2022\u00b7\u3002\uff1b\u061f]/;

const DENIABLE: ReadonlySet<Atom> = new Set(['delete', 'keep', 'enable']);

function fits(stem: Stem, text: string, at: number): boolean {
  const end = at + stem.text.length;
  const first = text.charCodeAt(at);
  const last = text.charCodeAt(end - 1);
  if (!stem.openStart && at > 0 && isSpacedLetter(first) && isSpacedLetter(text.charCodeAt(at - 1))) return false;
  return stem.openEnd || end >= text.length || !isSpacedLetter(last) || !isSpacedLetter(text.charCodeAt(end));
}

/** All stems in the text, the longest at each place, left to right. Steps: the text's length times the few stems that share two letters. */
function scan(text: string): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    let next = at + 1;
    let phrase = 0;
    for (const stem of stemsAt(text, at)) {
      if (!text.startsWith(stem.text, at) || !fits(stem, text, at)) continue;
      const end = at + stem.text.length;
      if (end < phrase || (next > at + 1 && end < next)) break;
      if (!WHOLE.has(stem.atom) || (at === 0 && end === text.length)) {
        parts.push({ atom: stem.atom, start: at, end });
        next = end;
      } else if (stem.text.includes(' ')) phrase = end; // Vietnamese "tất cả" (all) is not "tắt" (off), though it says nothing here
    }
    at = next;
  }
  return parts.flatMap((part) => {
    if (part.atom !== 'not_next') return [part];
    // Spanish "no" before a verb denies it; Portuguese "no servidor" only says where, and "No, leave it" answers.
    const verb = parts.find((other) => other.start >= part.end);
    const next = verb && DENIABLE.has(verb.atom) && text.slice(part.end, verb.start).trim() === '';
    return next ? [{ ...part, atom: 'not' as const }] : [];
  });
}

/** Do the parts from `first` on hold the compound? Returns the indices used, or nothing. */
function hold(
  parts: readonly Part[],
  used: ReadonlySet<number>,
  first: number,
  of: readonly Atom[],
  gap: number,
): number[] | null {
  const left = [...of];
  const taken: number[] = [];
  let end = -1;
  for (let i = first; i < parts.length && left.length > 0; i++) {
    const part = parts[i];
    if (!part) break;
    if (end >= 0 && part.start - end > gap) break;
    const want = used.has(i) ? -1 : left.indexOf(part.atom);
    if (want < 0) {
      if (i === first) return null;
      continue;
    }
    left.splice(want, 1);
    taken.push(i);
    end = Math.max(end, part.end);
  }
  return left.length === 0 ? taken : null;
}

function compose(parts: readonly Part[]): Hit[] {
  const used = new Set<number>();
  const hits: Hit[] = [];
  const present = new Set(parts.map((part) => part.atom));
  for (const compound of COMPOUNDS) {
    if (!compound.of.every((atom) => present.has(atom))) continue;
    for (let i = 0; i < parts.length; i++) {
      const taken = hold(parts, used, i, compound.of, compound.gap);
      if (!taken) continue;
      const start = parts[i]?.start ?? 0;
      const end = Math.max(...taken.map((index) => parts[index]?.end ?? 0));
      for (const index of taken) used.add(index);
      parts.forEach((part, index) => {
        if (part.start >= start && part.end <= end && isPart(part.atom)) used.add(index);
      });
      hits.push({ concept: compound.concept, start, end, weak: compound.weak === true, made: true });
    }
  }
  parts.forEach((part, index) => {
    if (used.has(index)) return;
    const alone = ALONE[part.atom];
    if (alone) hits.push({ concept: alone, start: part.start, end: part.end, weak: true });
    else if (isConcept(part.atom))
      hits.push({ concept: part.atom, start: part.start, end: part.end, weak: part.atom === 'protocol' });
  });
  return hits;
}

function isPart(atom: Atom): boolean {
  return !isConcept(atom);
}

/**
 * The concepts that a folded text names (see fold.ts), in order. A phrase wins over the words inside it: "do not delete from server" is
 * leave_on_server and nothing else. Only the first LONGEST_TEXT characters are searched.
 */
export function find(folded: string): readonly Hit[] {
  const text = folded.length > LONGEST_TEXT ? folded.slice(0, LONGEST_TEXT) : folded;
  const parts = scan(text);
  if (parts.length === 0) return [];
  const hits: Hit[] = [];
  let clause: Part[] = [];
  for (const part of parts) {
    const last = clause.at(-1);
    if (last && CLAUSE_END.test(text.slice(last.end, part.start))) {
      hits.push(...compose(clause));
      clause = [];
    }
    clause.push(part);
  }
  hits.push(...compose(clause));
  // "Delete mail from the server after fetching" says both.
  const inside = (a: Hit, b: Hit) =>
    !(a.made && b.made) && a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start;
  return hits
    .filter((hit) => !hits.some((other) => inside(hit, other) && (hit.weak || !other.weak)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Does the folded text name the concept? `weak` hits count only when asked for. */
export function says(folded: string, concept: Concept, weak = false): boolean {
  return find(folded).some((hit) => hit.concept === concept && (weak || !hit.weak));
}
