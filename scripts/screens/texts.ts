import { readFileSync } from 'node:fs';
import type english from '../../_locales/en/messages.json';

export type TextKey = keyof typeof english;

const read = (language: string): Partial<Record<TextKey, { readonly message: string }>> =>
  JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));

/** A text of the product as the extension says it: English where the language has none. */
export const say = (key: TextKey, language: string): string => (read(language)[key] ?? read('en')[key])?.message ?? key;
