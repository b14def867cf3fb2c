import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = '_locales';
/** The languages that the product is to speak, by their folders. */
const WANTED = 'en de fr es it pt_BR nl pl cs sv ru uk tr ja zh_CN ar hi'.split(' ');
const PLURAL = /^(story_count)_(zero|one|two|few|many|other)$/;
/** Keys whose text may be the same in every language: names, patterns, technical words. */
const SAME = /^(extension_name|story_at|story_mode_(pop|imap)|popup_security_(tls|starttls)|switch_(imap|pop3))$/;
/** Words that are written alike in English and the language. */
const ALIKE: Record<string, readonly string[]> = {
  it: [
    'explain_ask_webmail_no',
    'explain_cmp_backup',
    'popup_server',
    'story_computer',
    'story_tablet',
    'switch_host',
    'tip_no',
  ],
  cs: ['popup_port', 'popup_server', 'story_tablet', 'switch_host', 'switch_port'],
  nl: ['popup_server', 'story_computer', 'story_tablet', 'switch_host', 'switch_protocol'],
  pl: ['popup_port', 'story_tablet', 'switch_port'],
  tr: ['story_tablet'],
  sv: ['popup_port', 'popup_server', 'story_key_mail', 'switch_host', 'switch_port'],
  pt_BR: ['explain_cmp_backup', 'story_key_mail', 'story_tablet'],
  es: ['explain_ask_webmail_no', 'story_key_mail', 'tip_no'],
  fr: ['popup_options', 'popup_port', 'story_count_one', 'story_count_other', 'switch_port'],
  de: ['popup_port', 'popup_server', 'story_computer', 'story_key_mail', 'story_tablet', 'switch_host', 'switch_port'],
};

/** Words that none of the languages in Latin letters has; the others have a script of their own in every text. */
const ONLY_ENGLISH = /\b(?:the|your|with|which|this|they|when|does)\b/i;
const SCRIPTS: Record<string, RegExp> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh_CN: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
};

type Messages = Record<string, { readonly message: string }>;
const read = (language: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
const english = read('en');
const put = (text: string): string[] => (text.match(/\$\w+\$?/g) ?? []).sort();
const there = readdirSync(FOLDER).sort();

/** The keys that a language needs: the English ones, and the plural forms of its own rules. */
function needed(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions();
  const plain = Object.keys(english).filter((key) => !PLURAL.test(key));
  return [...plain, ...pluralCategories.map((form) => `story_count_${form}`)].sort();
}

it('holds every language that is wanted, and no other', () => {
  expect(there).toEqual([...WANTED].sort());
});

describe.each(there)('%s', (language) => {
  const messages = read(language);
  const keys = Object.keys(messages);

  it('has its keys sorted and none that English lacks', () => {
    expect(keys).toEqual([...keys].sort());
    expect(needed(language)).toEqual(expect.arrayContaining(keys));
  });

  it('says which language it is in', () => {
    expect(messages.explain_language?.message).toBe(language.replace('_', '-'));
  });

  it('has every plural form of the language', () => {
    expect(keys).toEqual(expect.arrayContaining(needed(language).filter((key) => PLURAL.test(key))));
  });

  it('puts in what English puts in', () => {
    for (const key of keys) {
      const original = english[key] ?? english.story_count_other;
      expect([key, put(messages[key]?.message ?? '')]).toEqual([key, put(original?.message ?? '')]);
    }
  });

  it.skipIf(language === 'en')('has no English left over', () => {
    const same = keys.filter((key) => messages[key]?.message === english[key]?.message && !SAME.test(key));
    expect(same).toEqual((ALIKE[language] ?? []).filter((key) => same.includes(key)));
  });

  it.skipIf(language === 'en')('has no English words left in a text', () => {
    const script = SCRIPTS[language];
    const left = keys.filter((key) => {
      const text = messages[key]?.message ?? '';
      if (SAME.test(key) || key === 'explain_language' || !/[a-z]{3}/.test(english[key]?.message ?? '')) return false;
      if (script && !/\p{L}/u.test(text.replaceAll(/\$\d/g, ''))) return false; // a pattern such as "$1 / $2"
      return script ? !script.test(text) : ONLY_ENGLISH.test(text);
    });
    expect(left).toEqual([]);
  });

  it('is whole', () => {
    expect(needed(language).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
