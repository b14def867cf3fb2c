import type english from '../../_locales/en/messages.json';
import { browser } from '../platform/browser.ts';

export type TextKey = keyof typeof english;

let all: readonly string[] | undefined;

/**
 * A text of the product in the browser's language; `put` replaces $1, $2 … The build packs all of them into one message and puts
 * their place there for the key (scripts/build/texts.ts).
 */
export function say(key: TextKey, ...put: readonly string[]): string {
  all ??= browser.i18n.getMessage('tip').split('\n');
  const text = all[Number(key)];
  return text?.replace(/\{(\d)\}/g, (_, at) => put[at - 1] ?? '') ?? browser.i18n.getMessage(key, [...put]);
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** The language of the texts themselves and its direction, whatever the page's are. */
export function language(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const lang = say('explain_language') || 'en';
  return { lang, dir: RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr' };
}
