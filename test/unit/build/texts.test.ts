/** The package carries each text once: what the browser looks up in _locales, what the tip says in its script, all else in the pages' modules. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json';
import {
  browsersOwn,
  isBrowsersOwn,
  isInPages,
  isTips,
  names,
  places,
  read,
  texts,
  tipsScript,
  withNames,
  withPlaces,
} from '../../../scripts/build/texts.ts';

const KEYS = Object.keys(english);

/** Keys that the sources of some rooms name: whole, or by a beginning that is filled in at run time. */
function named(rooms: readonly string[]): string[] {
  const sources = rooms
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${room}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const begun = [...sources.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, start = '']) => start);
  return KEYS.filter((key) => sources.includes(`'${key}'`) || begun.some((start) => key.startsWith(start)));
}

describe.each([
  [
    'the browser looks up or the tip brings',
    ['tip', 'background', 'advisor', 'switch', 'advise'],
    (key: string) => isBrowsersOwn(key) || isTips(key),
  ],
  ['the pages bring', ['popup', 'guide', 'options', 'explain', 'advise'], isInPages],
] as const)('%s', (_, rooms, isThere) => {
  const wanted = named(rooms);
  it('many texts', () => expect(wanted.length).toBeGreaterThan(60));
  it('every text that is said', () => expect(wanted.filter((key) => !isThere(key))).toEqual([]));
});

it('every text is in one of them', () =>
  expect(KEYS.filter((key) => !isBrowsersOwn(key) && !isTips(key) && !isInPages(key))).toEqual([]));

const LANGUAGES = readdirSync('_locales');

/** A module of texts as the plugin makes it, in live development or for the package. */
function moduleOf(what: 'texts' | 'keys', language: string, command: 'serve' | 'build'): string {
  const { load, configResolved } = texts();
  const configured = typeof configResolved === 'function' ? configResolved : configResolved?.handler;
  configured?.call({} as never, { command } as never);
  const hook = typeof load === 'function' ? load : load?.handler;
  const id = `${process.cwd()}/_locales/${language}/messages.json?${what}`;
  return String(hook?.call({ addWatchFile: () => {} } as never, id)).replace('export default ', '');
}

const lines = (literal: string): string[] =>
  literal
    .slice(literal.indexOf('`') + 1, -1)
    .replaceAll(/\\(.)/g, '$1')
    .split('\n');

describe.each(LANGUAGES)('the pages in %s', (language) => {
  const keys: string[] = JSON.parse(moduleOf('keys', 'en', 'build'));
  const live = lines(moduleOf('texts', language, 'serve'));
  const tips = lines(tipsScript(read(`_locales/${language}/messages.json`), english));

  it('have a text for every key', () => expect(live).toHaveLength(keys.length));

  it('have every plural form', () => {
    for (const form of new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories)
      expect(live[keys.indexOf(`story_count_${form}`)], form).toMatch(/\S/);
  });

  it('say the same by the module of the package and the script of the tip', () => {
    const joined = [...lines(moduleOf('texts', language, 'build')), ...tips];
    expect(joined.slice(0, keys.length)).toEqual(live);
  });

  it('find the script by the name of the language', () =>
    expect(read(`_locales/${language}/messages.json`).explain_language?.message).toBe(language.replace('_', '-')));
});

it('no text of the pages stands in the package twice', () => {
  const own = lines(moduleOf('texts', 'en', 'build'));
  expect(own).toHaveLength(KEYS.filter((key) => isInPages(key) && !isTips(key)).length + 4); // plural forms of other languages
});

it('the manifest finds its texts by the names that they have in the package', () => {
  const packed = JSON.parse(browsersOwn(english, english));
  const manifest = withNames(readFileSync('manifest.json', 'utf8'), english);
  const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => packed[name]?.message);
  expect(asked).toContain(english.extension_description.message);
  expect(asked).not.toContain(undefined);
});

it('scripts find the badge’s texts and the language by the same names', () => {
  const [, name = ''] =
    /getMessage\("(\w+)"\)/.exec(withPlaces('getMessage("explain_language")', names(english))) ?? [];
  expect(JSON.parse(browsersOwn(read('_locales/de/messages.json'), english))[name]).toEqual({ message: 'de' });
});

it('the pages find what the browser has a name for by that name', () => {
  const keys: string[] = JSON.parse(moduleOf('keys', 'en', 'build'));
  expect(keys).toContain(withPlaces('"extension_name"', names(english)).slice(1, -1));
  expect(keys).not.toContain('extension_name');
});

it('another language brings what it says otherwise than English: the rest the browser takes from there', () => {
  const own = { ...english, badge_pop: { message: 'Hier ist POP3 gewählt' } };
  expect(Object.values(JSON.parse(browsersOwn(own, english)))).toEqual([{ message: 'Hier ist POP3 gewählt' }]);
});

it('the tip finds its texts by their places in the script', () => {
  const at = /say\("(\d+)"\)/.exec(withPlaces('say("tip_switch")', places(english)))?.[1];
  const packed = lines(tipsScript(english, english));
  expect(packed[Number(at)]).toBe(english.tip_switch.message);
  expect(packed).toHaveLength(places(english).size);
});
