/**
 * The tip's texts of one language, in a script of their own that scripts/build/texts.ts makes: it is injected before the tip, and
 * the extension's own pages, which may not fetch, load the same file. It leaves them in the global, which no page can see.
 */
const KEY = Symbol.for('imap-advisor.texts');

const world: typeof globalThis & { [KEY]?: string } = globalThis;

/** `language`: BCP 47, one that the product speaks. None in live development, where all stand in _locales and the pages' modules. */
export const tipTextsFile = (language: string): string | null => (import.meta.env.DEV ? null : `t/${language}.js`);

/** What the script left. */
export const tipTexts = (): readonly string[] => world[KEY]?.split('\n') ?? [];
