/** Compiles src/detect/vocabulary/languages/*.json into the words that ship. Run: npm run words */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ATOMS } from '../src/detect/vocabulary/compounds.ts';
import { fold } from '../src/detect/vocabulary/fold.ts';

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

/** Words of one script compress well together: Latin, the others by their blocks, and what is written without spaces. */
function scriptOf(stem: string): number {
  const code = stem.replace(/^\*/, '').charCodeAt(0);
  return code < 0x250 ? 0 : code < 0x1000 ? code >> 8 : 0x10;
}

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

/** For each script one line an atom. */
export function compile(all: readonly Language[]): string {
  const atoms = stemsOf(all);
  const scripts = [...new Set(atoms.flat().map(scriptOf))].sort((a, b) => a - b);
  return scripts
    .flatMap((script) => atoms.map((stems) => front(stems.filter((stem) => scriptOf(stem) === script))))
    .join('\n');
}

/** The text of words.generated.ts. */
export function source(words: string): string {
  return `// Generated from languages/*.json by npm run words: do not edit. For each script one line an atom of compounds.ts; a capital counts what a stem shares with the one before it, from N on that it may go on.
/** The words of all languages. */
export const WORDS = \`${words}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(COMPILED, source(compile(languages())));
