import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Messages = Readonly<Record<string, { readonly message: string }>>;
export const read = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8'));

/** The manifest's texts, the badge's and the language of all others: the browser itself looks them up. */
export const isBrowsersOwn = (key: string): boolean => /^(?:extension|badge)_|^explain_language$/.test(key);

/** What the tip says: in the browser's language, whatever the pages speak. */
export const isTips = (key: string): boolean =>
  /^(?:tip|advice|switch)_|^explain_cmp_(?:(?:delete|devices|space)(?:_imap|_pop)?|lost_(?:imap|pop)|offline_imap)$/.test(
    key,
  );

/** Of the tip's texts, the pages say only these; a test looks for any other. */
const TIPS_IN_PAGES =
  /^(?:advice_.*|explain_.*|tip_(?:copy|do_.*|imap_on|no|not_carried|note_.*|provider_none|switch|yes)|switch_undo)$/;
export const isInPages = (key: string): boolean =>
  isTips(key) ? TIPS_IN_PAGES.test(key) : !/^(?:badge_|extension_(?:command|description)$)/.test(key);

/** What is said where the text is not translated yet: English, as the browser would have it. */
const said = (key: string, own: Messages, english: Messages): string => (own[key] ?? english[key])?.message ?? '';

/** The keys by which the browser looks its texts up, and their names in the package: keys would stand in each language's file. */
export const names = (english: Messages): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(english)
      .filter(isBrowsersOwn)
      .sort()
      .map((key, at) => [key, String.fromCharCode('a'.charCodeAt(0) + at)]),
  );

/**
 * A messages.json of the package: no more than the browser needs, since the tip and the pages bring their texts themselves. What
 * is said as in English, the default_locale, the browser finds there.
 */
export const browsersOwn = (own: Messages, english: Messages): string =>
  JSON.stringify(
    Object.fromEntries(
      [...names(english)].flatMap(([key, name]) => {
        const message = own[key]?.message;
        return message && (own === english || message !== english[key]?.message) ? [[name, { message }]] : [];
      }),
    ),
  );

/** The manifest with those names. */
export const withNames = (manifest: string, english: Messages): string =>
  manifest.replaceAll(/__MSG_(\w+)__/g, (whole, key) => {
    const name = names(english).get(key);
    return name ? `__MSG_${name}__` : whole;
  });

/** The tip's keys in the order in which its texts stand, first those that the pages say too. */
const tipsKeys = (english: Messages): string[] => {
  const keys = Object.keys(english).filter(isTips).sort();
  return [...keys.filter(isInPages), ...keys.filter((key) => !isInPages(key))];
};

/** The tip's texts by their place: keys would stand in the tip's script, and beside each text. */
export const places = (english: Messages): ReadonlyMap<string, string> =>
  new Map(tipsKeys(english).map((key, at) => [key, `${at}`]));

/** A script with places, or names, instead of keys: they stand in it as whole literals only. */
export const withPlaces = (code: string, at: ReadonlyMap<string, string>): string =>
  code.replace(/(["'`])(\w+)\1/g, (whole, quote, key) => (at.has(key) ? `${quote}${at.get(key)}${quote}` : whole));

/** Texts as one literal: a line break is one byte there. */
const literal = (texts: readonly string[]): string => `\`${texts.join('\n').replace(/[`\\]|\$\{/g, '\\$&')}\``;

/** The script that brings the tip's texts of one language, into a page as into the extension's own pages; src/platform/tip-texts.ts finds them. */
export function tipsScript(own: Messages, english: Messages): string {
  const all = tipsKeys(english).map((key) => said(key, own, english));
  return `globalThis[Symbol.for("imap-advisor.texts")]=${literal(all)}`;
}

/** The pages' own keys, of all languages: some have plural forms that English lacks. */
const pagesKeys = (locales: string): string[] =>
  [...new Set(readdirSync(locales).flatMap((tag) => Object.keys(read(join(locales, tag, 'messages.json')))))]
    .filter((key) => isInPages(key) && !isTips(key))
    .sort();

/**
 * `_locales/<language>/messages.json?texts` are that language's texts, a line each, `?keys` the array of their keys. Pages may
 * speak another language than the browser, whose own look-up knows no other, and may not fetch: so the texts come as modules.
 * The tip's stand last, and are left out in the package: there they come by the script that the tip has them from.
 */
export function texts(): Plugin {
  let isPackage = false;
  return {
    name: 'texts',
    configResolved({ command }) {
      isPackage = command === 'build';
    },
    load(id) {
      const [, file = '', what] = /^(.*messages\.json)\?(texts|keys)$/.exec(id) ?? [];
      if (!what) return null;
      this.addWatchFile(file);
      const locales = join(dirname(file), '..');
      const english = read(join(locales, 'en/messages.json'));
      const tips = what === 'texts' && isPackage ? [] : tipsKeys(english).filter(isInPages);
      const keys = [...pagesKeys(locales), ...tips];
      // The minifier makes one literal of them, in which no key stands for itself any more.
      const named = isPackage ? names(english) : new Map<string, string>();
      if (what === 'keys') return `export default ${JSON.stringify(keys.map((key) => named.get(key) ?? key))}`;
      const own = read(file);
      return `export default ${literal(keys.map((key) => said(key, own, english)))}`;
    },
  };
}
