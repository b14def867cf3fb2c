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

/** The tip's texts by their place in the one message that holds them all: keys would stand in seventeen files, and in the tip's script. */
export function places(english: Messages): ReadonlyMap<string, string> {
  const keys = Object.keys(english).filter((key) => isBrowsersOwn(key) && !KEEPS_ITS_KEY.test(key));
  return new Map(keys.sort().map((key, at) => [key, `${at}`]));
}

/** A script with places instead of keys: they stand in it as whole literals only. */
export const withPlaces = (code: string, at: ReadonlyMap<string, string>): string =>
  code.replace(/(["'`])(\w+)\1/g, (whole, quote, key) => (at.has(key) ? `${quote}${at.get(key)}${quote}` : whole));

/**
 * A messages.json of the package: no more than the browser needs, since the pages bring their texts themselves. What stands for
 * $1 is written {1} in the one message, or the browser would put nothing there; src/tip/say.ts reads it.
 */
export function browsersOwn(own: Messages, english: Messages): string {
  const at = places(english);
  const said = (key: string): string => (own[key] ?? english[key])?.message ?? '';
  const named = Object.keys(own).filter((key) => isBrowsersOwn(key) && !at.has(key));
  const all = [...at.keys()].map((key) => said(key).replace(/\$(\d)/g, '{$1}')).join('\n');
  return JSON.stringify(
    Object.fromEntries([...named.map((key) => [key, { message: said(key) }]), ['tip', { message: all }]]),
  );
}

/** Of the tip's texts, the pages say only these; a test looks for any other. */
const TIPS_IN_PAGES = /^(?:tip_(?:copy|do_.*|imap_on|no|not_carried|note_.*|provider_none|switch|yes)|switch_undo)$/;
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
