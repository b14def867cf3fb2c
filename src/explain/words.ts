import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../../_locales/en/messages.json';

export type TextKey = keyof typeof english;

/** Keys that exist once for each plural form of a language, named by their common part. */
type CountKey = TextKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The product's texts in one language. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  text(key: TextKey, ...put: readonly string[]): string;
  /** A text of another room, named at run time; '' where there is none. */
  maybe(key: string): string;
  /** The text for a number, by the language's own plural rules. */
  count(key: CountKey, number: number): string;
}

/** Looks a key up; '' where there is none. `put` replaces $1, $2 … */
export type LookUp = (key: string, put: readonly string[]) => string;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function makeWords(language: string, lookUp: LookUp): Words {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return {
    language,
    dir: RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    text: (key, ...put) => lookUp(key, put),
    maybe: (key) => lookUp(key, []),
    count: (key, n) => {
      const put = [number.format(n)];
      return lookUp(`${key}_${plural.select(n)}`, put) || lookUp(`${key}_other`, put);
    },
  };
}

/** Puts values into a text of messages.json as the browser does. */
export const fill = (message: string, put: readonly string[]): string =>
  message.replace(/\$([1-9])/g, (_, place: string) => put[Number(place) - 1] ?? '');

const noWords = makeWords('en', (key) => key);
export const WordsContext = createContext<Words>(noWords);
export const useWords = (): Words => useContext(WordsContext);

/** The month of an ISO 8601 date, as people write it: facts are dated by the month. */
export const monthOf = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
