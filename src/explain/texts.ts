import keys from '../../_locales/en/messages.json?keys';
import { browser } from '../platform/browser.ts';
import { tipTexts, tipTextsFile } from '../platform/tip-texts.ts';
import { fill, makeWords, type Words } from './words.ts';

/** One module a language (scripts/build/texts.ts): only the one that is spoken is loaded. */
const TABLES = import.meta.glob<string>('../../_locales/*/messages.json', {
  query: '?texts',
  import: 'default',
});

/** Folders of _locales are named with _, languages with - (BCP 47). */
const folderOf = (language: string): string => `../../_locales/${language.replace('-', '_')}/messages.json`;

/** The languages of the product, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(TABLES).map((path) =>
  (path.split('/').at(-2) ?? '').replace('_', '-'),
);

/** What was loaded: a language is asked for once. */
const loaded = new Map<string, ReadonlyMap<string, string>>();

/** Runs a classic script of the package in this page. @throws where it does not load */
const run = (file: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.onerror = reject;
    script.src = `/${file}`;
    document.head.append(script);
  });

/** The pages' own texts and, after them, the tip's. */
async function load(language: string): Promise<ReadonlyMap<string, string>> {
  const own = (await TABLES[folderOf(language)]?.()) ?? '';
  const file = tipTextsFile(language);
  if (file) await run(file);
  const texts = [...own.split('\n'), ...tipTexts()];
  return new Map(keys.map((key, at) => [key, texts[at] ?? '']));
}

/** The texts in the language that was chosen; else in the browser's, or English where the product does not speak it. */
export async function loadWords(chosen: string): Promise<Words> {
  const asked = [chosen, browser.i18n.getMessage('explain_language')];
  const language = asked.find((one) => LANGUAGES.includes(one)) ?? 'en';
  const table = loaded.get(language) ?? (await load(language));
  loaded.set(language, table);
  return makeWords(language, (key, put) => fill(table.get(key) ?? '', put));
}
