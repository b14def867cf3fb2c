import { type ComponentChildren, render } from 'preact';
import { type Preferences, readPreferences } from '../platform/preferences.ts';
import { loadWords } from './texts.ts';
import { type TextKey, WordsContext } from './words.ts';

/** Shows one of the extension's pages in the person's language. `titleKey` names the page. */
export async function openPage(
  page: (preferences: Preferences) => ComponentChildren | Promise<ComponentChildren>,
  titleKey: TextKey,
): Promise<void> {
  const preferences = await readPreferences();
  const [words, content] = await Promise.all([loadWords(preferences.language), page(preferences)]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  document.title = words.text(titleKey);
  render(<WordsContext.Provider value={words}>{content}</WordsContext.Provider>, document.body);
}
