/** The package carries each text where it is said: in the browser's own look-up for the tip, in the pages' tables for the pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json';
import { browsersOwn, isBrowsersOwn, isInPages, places, texts, withPlaces } from '../../../scripts/build/texts.ts';

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
  ['the browser looks up', ['tip', 'background', 'advisor', 'switch', 'advise'], isBrowsersOwn],
  ['the pages bring', ['popup', 'guide', 'options', 'explain', 'advise'], isInPages],
] as const)('%s', (_, rooms, isThere) => {
  const wanted = named(rooms);
  it('many texts', () => expect(wanted.length).toBeGreaterThan(60));
  it('every text that is said', () => expect(wanted.filter((key) => !isThere(key))).toEqual([]));
});

it('every text is in one of them', () =>
  expect(KEYS.filter((key) => !isBrowsersOwn(key) && !isInPages(key))).toEqual([]));

it('the pages have every plural form of every language', async () => {
  const { load } = texts();
  const hook = typeof load === 'function' ? load : load?.handler;
  const module = (what: string, language: string): unknown =>
    hook?.call({ addWatchFile: () => {} } as never, `${process.cwd()}/_locales/${language}/messages.json?${what}`);
  const list = async (what: string, language: string): Promise<string[]> =>
    JSON.parse(String(await module(what, language)).replace('export default ', ''));
  const keys = await list('keys', 'en');
  for (const language of readdirSync('_locales')) {
    const said = await list('texts', language);
    for (const form of new Intl.PluralRules(language.replace('_', '-')).resolvedOptions().pluralCategories)
      expect(said[keys.indexOf(`story_count_${form}`)], `${language} ${form}`).toMatch(/\S/);
    expect(said).toHaveLength(keys.length);
  }
});

it('the manifest finds its texts', () => {
  const left = Object.keys(JSON.parse(browsersOwn(english, english)));
  const asked = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(asked.length).toBeGreaterThan(1);
  expect(left).toEqual(expect.arrayContaining(asked));
});

it('the tip finds its texts by their places in one message', () => {
  const at = /say\("(\d+)"\)/.exec(withPlaces('say("tip_switch")', places(english)))?.[1];
  const packed = JSON.parse(browsersOwn(english, english)).tip.message.split('\n');
  expect(packed[Number(at)]).toBe(english.tip_switch.message);
  expect(packed).toHaveLength(places(english).size);
});
