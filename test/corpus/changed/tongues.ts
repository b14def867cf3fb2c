/** The words of one language by those of another, as ../shared/vocabulary.json has them of real products. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const FILE = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../../../shared/vocabulary.json');
const Words = v.object({ languages: v.record(v.string(), v.record(v.string(), v.unknown())) });
const Phrases = v.array(v.looseObject({ text: v.string() }));

/** Of each language its phrases by concept; what is only our own or only one word is left out. */
function read(): Record<string, Record<string, { text: string }[]>> {
  if (!existsSync(FILE)) return {};
  const { languages } = v.parse(Words, JSON.parse(readFileSync(FILE, 'utf8')));
  const phrases = (of: Record<string, unknown>) =>
    Object.entries(of).flatMap(([concept, texts]) => {
      const list = v.safeParse(Phrases, texts);
      return list.success && concept !== 'weak' ? [[concept, list.output] as const] : [];
    });
  return Object.fromEntries(Object.entries(languages).map(([tag, of]) => [tag, Object.fromEntries(phrases(of))]));
}
const LANGUAGES = read();
/** So many languages a page is put into. */
const MANY = 4;

/** A number from a text: the same page is always put into the same languages. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);

export function tongues(from: string, id: string): Record<string, string>[] {
  const own = [LANGUAGES[from], LANGUAGES.en];
  const others = Object.keys(LANGUAGES).filter((tag) => tag !== from && tag !== 'zxx');
  const start = hash(id);
  return Array.from({ length: MANY }, (_, i) => others[(start + i * 11) % others.length] ?? 'en').map((to) => {
    const table: Record<string, string> = {};
    // A phrase that names a protocol says more than the one that it stands for.
    const plain = ({ text }: { text: string }): boolean => !/imap|pop|smtp/i.test(text);
    for (const known of own)
      for (const [concept, texts] of Object.entries(known ?? {})) {
        const into = LANGUAGES[to]?.[concept]?.filter(plain);
        if (!into?.length) continue;
        texts.filter(plain).forEach(({ text }, at) => {
          table[text.toLowerCase()] ??= into[(start + at) % into.length]?.text ?? '';
        });
      }
    return table;
  });
}
