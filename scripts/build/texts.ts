import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const read = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8'));

/** What the browser itself looks up: the manifest's texts, the badge's, and those of the tip, which speaks the browser's language. */
const BROWSERS_OWN =
  /^(?:extension|badge|tip|advice|switch)_|^explain_(?:language|cmp_(?:(?:delete|devices|space)(?:_imap|_pop)?|lost_(?:imap|pop)|offline_imap))$/;
export const isBrowsersOwn = (key: string): boolean => BROWSERS_OWN.test(key);

/** A messages.json of the package: no more than the browser needs, since the pages bring their texts themselves. */
export const browsersOwn = (messages: Messages): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(messages)
        .filter(([key]) => isBrowsersOwn(key))
        .map(([key, { message }]) => [key, { message }]),
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
