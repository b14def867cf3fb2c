import { type ComponentChildren, Fragment, render } from 'preact';
import { type Policy, parsePolicy, readManagedSoon } from '../platform/policy.ts';
import { type Preferences, readManaged, readPreferences } from '../platform/preferences.ts';
import { loadWords } from './texts.ts';
import { type TextKey, WordsContext } from './words.ts';

/** What a page shows, by what the person and the administrator want. */
type Page = (preferences: Preferences, policy: Policy) => Promise<ComponentChildren>;

type Managed = Awaited<ReturnType<typeof readManaged>>;

async function draw(page: Page, titleKey: TextKey, managed: Managed): Promise<void> {
  const preferences = await readPreferences(Promise.resolve(managed));
  const [words, content] = await Promise.all([
    loadWords(preferences.language),
    page(preferences, parsePolicy(managed)),
  ]);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.dir;
  document.title = words.text(titleKey);
  render(
    <WordsContext.Provider value={words}>
      <Fragment key={JSON.stringify(managed)}>{content}</Fragment>
    </WordsContext.Provider>,
    document.body,
  );
}

/** Shows one of the extension's pages in the person's language. `titleKey` names the page. */
export async function openPage(page: Page, titleKey: TextKey): Promise<void> {
  const early = await readManagedSoon();
  await draw(page, titleKey, early);
  // Right after the browser's start the policy may come later: then the page is drawn anew.
  const managed = await readManaged();
  if (JSON.stringify(managed) !== JSON.stringify(early)) await draw(page, titleKey, managed);
}
