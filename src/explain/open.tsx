import { type ComponentChildren, render } from 'preact';
import { browser } from '../platform/browser.ts';
import { makeWords, WordsContext } from './words.ts';

/** Shows one of the extension's pages in the browser's language. `titleKey` names the page. */
export function openPage(page: ComponentChildren, titleKey: Parameters<ReturnType<typeof makeWords>['text']>[0]): void {
  const words = makeWords(browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en', (key, put) =>
    browser.i18n.getMessage(key, [...put]),
  );
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  document.title = words.text(titleKey);
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, document.body);
}
