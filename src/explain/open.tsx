import { type ComponentChildren, render } from 'preact';
import { browser } from '../platform/browser.ts';
import { type LookUp, makeWords, type TextKey, WordsContext } from './words.ts';

/** Shows one of the extension's pages in the browser's language. `titleKey` names the page. */
export function openPage(page: ComponentChildren, titleKey: TextKey): void {
  const lookUp: LookUp = (key, put) => browser.i18n.getMessage(key, [...put]);
  // The language of the texts themselves: the browser's own may be one that they do not have.
  const words = makeWords(lookUp('explain_language', []) || 'en', lookUp);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  document.title = words.text(titleKey);
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, document.body);
}
