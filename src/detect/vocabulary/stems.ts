import { ATOMS, type Atom } from './compounds.ts';
import { scriptOf } from './scripts.ts';
import { turn } from './turn.ts';
import { WORDS } from './words.generated.ts';

export interface Stem {
  readonly text: string;
  readonly atom: Atom;
  /** May begin or end inside a word. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** By their first two characters, longest first. */
const stems = new Map<string, Stem[]>();
/** Scripts whose words are there. */
const known = new Set<number>();

/** Reads the shipped words that begin in a script (words.generated.ts says how they are written). */
function learn(script: number): void {
  known.add(script);
  const lines = WORDS.split('\n');
  const groups = new Set<Stem[]>();
  for (let at = 0; at < lines.length; at += ATOMS.length + 1) {
    const base = lines[at]?.charCodeAt(0) ?? 0;
    if (scriptOf(base) !== script) continue;
    ATOMS.forEach((atom, place) => {
      let word = '';
      for (const entry of turn(lines[at + place + 1] ?? '', base).match(/[A-Z][^A-Z]*/g) ?? []) {
        const code = entry.charCodeAt(0) - 65;
        word = word.slice(0, code % 13) + entry.slice(1);
        const openStart = word.startsWith('*');
        const text = openStart ? word.slice(1) : word;
        const key = text.slice(0, 2);
        const group = stems.get(key) ?? [];
        stems.set(key, group);
        groups.add(group);
        group.push({ text, atom, openStart, openEnd: code > 12 });
      }
    });
  }
  for (const group of groups) group.sort((a, b) => b.text.length - a.text.length);
}

/** The stems that may begin at a place of a text. A script is learned when it is first met: most pages have one, and all take long. */
export function stemsAt(text: string, at: number): readonly Stem[] {
  const script = scriptOf(text.charCodeAt(at));
  if (!known.has(script)) learn(script);
  return stems.get(text.slice(at, at + 2)) ?? stems.get(text.charAt(at)) ?? [];
}
