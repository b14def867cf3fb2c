import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Messages = Readonly<Record<string, { readonly message: string }>>;
export const read = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8'));

/** What the browser itself looks up: the manifest's texts, the badge's, and those of the tip, which speaks the browser's language. */
const BROWSERS_OWN =
  /^(?:extension|badge|tip|advice|switch)_|^explain_(?:language|cmp_(?:(?:delete|devices|space)(?:_imap|_pop)?|lost_(?:imap|pop)|offline_imap))$/;
export const isBrowsersOwn = (key: string): boolean => BROWSERS_OWN.test(key);

/** Asked for by name in code that is not rewritten: the manifest's, the badge's, and the language of the texts. */
const KEEPS_ITS_KEY = /^(?:extension|badge)_|^explain_language$/;

/** The tip's texts under short keys: each key stands in seventeen files, and in the tip's script. Pairs of long and short. */
export function shortKeys(messages: Messages): ReadonlyMap<string, string> {
  const long = Object.keys(messages).filter((key) => isBrowsersOwn(key) && !KEEPS_ITS_KEY.test(key));
  return new Map(long.sort().map((key, at) => [key, `t${at.toString(36)}`]));
}

/** A script with the keys shortened: they stand in it as whole literals only. */
export const withShortKeys = (code: string, keys: ReadonlyMap<string, string>): string =>
  code.replace(/(["'`])(\w+)\1/g, (whole, quote, key) => (keys.has(key) ? `${quote}${keys.get(key)}${quote}` : whole));

/** A messages.json of the package: no more than the browser needs, since the pages bring their texts themselves. */
export const browsersOwn = (messages: Messages, keys: ReadonlyMap<string, string>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(messages)
        .filter(([key]) => isBrowsersOwn(key))
        .map(([key, { message }]) => [keys.get(key) ?? key, { message }]),
    ),
  );

/** Of the tip's texts, the pages say only these; a test looks for any other. */
const TIPS_IN_PAGES = /^(?:tip_(?:copy|imap_on|no|not_carried|note_.*|provider_none|switch|yes)|switch_undo)$/;
export const isInPages = (key: string): boolean =>
  !/^(?:badge|switch|tip|extension_(?:command|description)$)/.test(key) || TIPS_IN_PAGES.test(key);
/** Of all languages: some have plural forms that English lacks. */
const keysOf = (folder: string): string[] =>
  [
    ...new Set(
      readdirSync(join(folder, '..')).flatMap((tag) => Object.keys(read(join(folder, '..', tag, 'messages.json')))),
    ),
  ]
    .filter(isInPages)
    .sort();

/**
 * `_locales/<language>/messages.json?texts` is the array of that language's texts, `?keys` the array of their keys. Pages may
 * speak another language than the browser, whose own look-up knows no other, and may not fetch: so the texts come as modules.
 * A text that is not translated yet is English, as the browser would have it.
 */
export function texts(): Plugin {
  return {
    name: 'texts',
    load(id) {
      const [, file = '', what] = /^(.*messages\.json)\?(texts|keys)$/.exec(id) ?? [];
      if (!what) return null;
      this.addWatchFile(file);
      const folder = dirname(file);
      const keys = keysOf(folder);
      if (what === 'keys') return `export default ${JSON.stringify(keys)}`;
      const english = read(join(folder, '../en/messages.json'));
      const own = read(file);
      return `export default ${JSON.stringify(keys.map((key) => (own[key] ?? english[key])?.message ?? ''))}`;
    },
  };
}
