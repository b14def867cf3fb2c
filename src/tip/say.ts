import type english from '../../_locales/en/messages.json';
import { browser } from '../platform/browser.ts';
import { tipTexts } from '../platform/tip-texts.ts';

export type TextKey = keyof typeof english;

let all: readonly string[] | undefined;

/**
 * A text of the product in the browser's language; `put` replaces $1, $2 … The background injects the texts with the tip, and the
 * build puts their place among them for the key (scripts/build/texts.ts).
 */
export function say(key: TextKey, ...put: readonly string[]): string {
  all ??= tipTexts();
  const text = all[Number(key)];
  return text?.replace(/\$(\d)/g, (_, at) => put[at - 1] ?? '') ?? browser.i18n.getMessage(key, [...put]);
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** The language of the texts themselves and its direction, whatever the page's are. */
export function language(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const lang = say('explain_language') || 'en';
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr' };
}
