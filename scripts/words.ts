/** Compiles src/detect/vocabulary/languages/*.json into the words that ship. Run: npm run words */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ATOMS, WHOLE } from '../src/detect/vocabulary/compounds.ts';
import { fold } from '../src/detect/vocabulary/fold.ts';
import { isSpacedLetter } from '../src/detect/vocabulary/letters.ts';
import { scriptOf } from '../src/detect/vocabulary/scripts.ts';
import { COUNT, turn } from '../src/detect/vocabulary/turn.ts';

const FOLDER = fileURLToPath(new URL('../src/detect/vocabulary/languages/', import.meta.url));
export const COMPILED = fileURLToPath(new URL('../src/detect/vocabulary/words.generated.ts', import.meta.url));

export const Language = v.strictObject({
  /** BCP 47 tag; zxx for what is the same in every language. */
  language: v.string(),
  /** What ships, by atom (compounds.ts). `delet*` may go on, `*server` may begin inside a word. */
  stems: v.record(v.picklist(ATOMS), v.array(v.string())),
  /** Phrases of real products by concept (shared/vocabulary.md names them): not shipped, the tests read them. */
  examples: v.record(v.string(), v.array(v.string())),
});
export type Language = v.InferOutput<typeof Language>;

/** All languages, by tag. Throws with the file's name where data is malformed. */
export function languages(): Language[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = v.safeParse(Language, JSON.parse(readFileSync(FOLDER + name, 'utf8')));
      if (!parsed.success)
        throw new Error(`${name}: ${v.flatten(parsed.issues).root ?? JSON.stringify(parsed.issues[0])}`);
      return parsed.output;
    });
}

/** A stem as it is compared, its stars kept. */
export function foldStem(stem: string): string {
  const start = stem.startsWith('*') ? '*' : '';
  const end = stem.endsWith('*') ? '*' : '';
  return start + fold(stem.replaceAll('*', '')) + end;
}

/** Data that no rule asks for today: kept, not shipped. */
const UNASKED: ReadonlySet<string> = new Set(['newsletter']);

/** The stems of each atom, in the order of ATOMS, each once, without those that a shorter open stem already covers. */
function stemsOf(all: readonly Language[]): string[][] {
  return ATOMS.map((atom) => {
    if (UNASKED.has(atom)) return [];
    const stems = [...new Set(all.flatMap((one) => (one.stems[atom] ?? []).map(foldStem)))].sort();
    const open = new Set(stems.filter((stem) => stem.endsWith('*')).map((stem) => stem.slice(0, -1)));
    const covered = (stem: string) => {
      const text = stem.replace(/\*$/, '');
      for (let end = 1; end <= text.length; end++) {
        if (open.has(text.slice(0, end)) && (end < text.length || !stem.endsWith('*'))) return true;
      }
      return false;
    };
    return stems.filter((stem) => !covered(stem));
  });
}

/** Words of one script compress well together, and are read together. */
const scriptOfStem = (stem: string): number => scriptOf(stem.replace(/^\*/, '').charCodeAt(0));

/** Each stem as a capital that counts the characters it shares with the one before, and the rest: A to M for whole words, N to Z for what may go on. */
function front(stems: readonly string[]): string {
  let last = '';
  return stems
    .map((stem) => {
      const open = stem.endsWith('*');
      const text = open ? stem.slice(0, -1) : stem;
      let same = 0;
      while (same < 12 && same < last.length && text[same] === last[same]) same++;
      last = text;
      return String.fromCharCode((open ? 78 : 65) + same) + text.slice(same);
    })
    .join('');
}

/** The atoms that the other stems find in a stem, as lexicon.ts would: the longest at each place, also the same one of another atom. */
function foundIn(
  text: string,
  self: string,
  own: number,
  groups: ReadonlyMap<string, readonly [string, number][]>,
): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < text.length; ) {
    const fitting = (groups.get(text.slice(at, at + 2)) ?? []).filter(([stem, atom]) => {
      const word = stem.replaceAll('*', '');
      const end = at + word.length;
      const goesOn = (place: number): boolean =>
        isSpacedLetter(text.charCodeAt(place - 1)) && isSpacedLetter(text.charCodeAt(place));
      return (
        (stem !== self || atom !== own) &&
        text.startsWith(word, at) &&
        (stem.startsWith('*') || !goesOn(at)) &&
        (stem.endsWith('*') || !goesOn(end))
      );
    });
    const longest = Math.max(1, ...fitting.map(([stem]) => stem.replaceAll('*', '').length));
    for (const [stem, atom] of fitting) if (stem.replaceAll('*', '').length === longest) found.add(atom);
    at += longest;
  }
  return found;
}

/** Stems of several words, and Chinese and Japanese ones, which are written as one. */
const PARTS = /[ '/\u3040-\u30ff\u4e00-\u9fff]/;

/** Without the stems in which a shorter stem says the same, and no other anything else. */
function needed(atoms: readonly string[][]): string[][] {
  const groups = new Map<string, [string, number][]>();
  const whole = ATOMS.map((atom) => WHOLE.has(atom));
  atoms.forEach((stems, atom) => {
    for (const stem of whole[atom] ? [] : stems) {
      const key = stem.replace('*', '').slice(0, 2);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push([stem, atom]);
    }
  });
  return atoms.map((stems, atom) =>
    stems.filter((stem) => {
      if (whole[atom] || stem.startsWith('*') || !PARTS.test(stem)) return true;
      // What may go on needs a stem that may go on.
      const found = foundIn(stem.endsWith('*') ? stem.replace(/\*$/, 'x') : stem, stem, atom, groups);
      return found.size !== 1 || !found.has(atom);
    }),
  );
}

/** For each script a line with the letter that is written as "a", and one line an atom. */
export function compile(all: readonly Language[]): string {
  const atoms = needed(stemsOf(all));
  const scripts = [...new Set(atoms.flat().map(scriptOfStem))].sort((a, b) => a - b);
  return scripts
    .flatMap((script) => {
      const lines = atoms.map((stems) => front(stems.filter((stem) => scriptOfStem(stem) === script)));
      const base = baseOf(lines.join(''));
      return [String.fromCharCode(base), ...lines.map((line) => turn(line, base))];
    })
    .join('\n');
}

/** Where the letters begin of which a text has most; Latin stays as it is. */
function baseOf(text: string): number {
  const codes = [...text].map((char) => char.charCodeAt(0)).filter((code) => code > 0x7e);
  const many = (base: number): number => codes.filter((code) => code >= base && code < base + COUNT).length;
  const latin = text.length - codes.length > codes.length * 2;
  return latin ? 0x61 : [...new Set(codes)].reduce((best, base) => (many(base) > many(best) ? base : best), 0x80);
}

/** The text of words.generated.ts. */
export function source(words: string): string {
  return `// Generated from languages/*.json by npm run words: do not edit. For each script the letter that is written as "a" (turn.ts), then one line an atom of compounds.ts; a capital counts what a stem shares with the one before it, from N on that it may go on.
/** The words of all languages. */
export const WORDS = \`${words}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED, source(compile(languages())));
