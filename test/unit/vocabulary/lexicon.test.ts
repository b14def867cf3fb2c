import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { COMPILED, compile, languages, source } from '../../../scripts/words.ts';
import { ALONE, ATOMS, type Atom, COMPOUNDS, WHOLE } from '../../../src/detect/vocabulary/compounds.ts';
import { CONCEPTS } from '../../../src/detect/vocabulary/concepts.ts';
import { fold } from '../../../src/detect/vocabulary/fold.ts';
import { find, LONGEST_TEXT, says } from '../../../src/detect/vocabulary/lexicon.ts';

const isAtom = (word: string): word is Atom => ATOMS.some((atom) => atom === word);

const concepts = (text: string) =>
  find(fold(text))
    .filter((hit) => !hit.weak)
    .map((hit) => hit.concept);

describe('phrases', () => {
  it.each([
    ['Do not delete from server', 'leave_on_server'],
    ['Leave a copy of retrieved message on the server', 'leave_on_server'],
    ['Delete from server after 7 days', 'delete_after_days'],
    ['Remove from server when deleted locally', 'delete_when_deleted'],
    ['E-Mails vom Server löschen', 'delete_from_server'],
    ['Nachrichten nicht vom Server löschen', 'leave_on_server'],
    ['サーバーにメッセージを残す', 'leave_on_server'],
    ['サーバーから削除しない', 'leave_on_server'],
    ['No eliminar del servidor', 'leave_on_server'],
    ['Manter mensagens no servidor', 'leave_on_server'],
    ['IMAP 사용 안 함', 'disable'],
    ['POP3 사용함', 'enable'],
    ['Incoming mail server', 'incoming_server'],
    ['Access from other mail clients', 'client_access'],
    ['Не удалять письма с сервера', 'leave_on_server'],
    ['Ne pas supprimer les messages du serveur', 'leave_on_server'],
  ] as const)('%s says %s and not its opposite', (text, concept) => {
    expect(concepts(text)).toContain(concept);
    const opposites = new Set([
      'leave_on_server',
      'delete_from_server',
      'delete_after_days',
      'delete_when_deleted',
      'enable',
      'disable',
    ]);
    expect(concepts(text).filter((one) => one !== concept && opposites.has(one))).toEqual([]);
  });

  it('matches whole words: portal, popular and important are not ports', () => {
    for (const text of ['portal', 'important', 'portfolio', 'unimportant support'])
      expect(says(fold(text), 'port', true)).toBe(false);
  });

  it('reads yes, no, on and off only as a whole text', () => {
    expect(find('no')).toEqual([{ concept: 'no', start: 0, end: 2, weak: false }]);
    expect(says('on the way', 'on', true)).toBe(false);
  });
});

describe('languages', () => {
  const all = languages();
  const REQUIRED = [
    'port',
    'security',
    'password',
    'user_name',
    'delete',
    'server',
    'incoming',
    'outgoing',
    'mail',
    'enable',
    'disable',
    'add',
    'fetch',
  ] as const;

  it.each(all.filter((one) => one.language !== 'zxx').map((one) => [one.language, one] as const))(
    '%s has what a form needs',
    (_tag, one) => {
      // "server", "port" and "password" are often the English word.
      const english = all.find((other) => other.language === 'en')?.stems ?? {};
      for (const atom of REQUIRED) {
        const borrowed = ['server', 'port', 'password'].includes(atom) ? english[atom] : undefined;
        expect(one.stems[atom] ?? borrowed ?? [], atom).not.toHaveLength(0);
      }
    },
  );

  const stemsOf = (one: (typeof all)[number], atom: string) => (isAtom(atom) ? (one.stems[atom] ?? []) : []);
  const english = all.filter((one) => one.language === 'en');

  it.each(CONCEPTS.map((concept) => [concept]))('%s can be said in thirty languages', (concept) => {
    // "server", "port" and "SSL" are often the English word.
    const has = (one: (typeof all)[number], atom: string) =>
      [one, ...english].some((each) => stemsOf(each, atom).length > 0);
    const own = (one: (typeof all)[number]) =>
      stemsOf(one, concept).length > 0 ||
      Object.entries(ALONE).some(([atom, made]) => made === concept && stemsOf(one, atom).length > 0) ||
      COMPOUNDS.some(
        ({ concept: made, of }) =>
          made === concept && of.every((atom) => has(one, atom)) && of.some((atom) => stemsOf(one, atom).length > 0),
      );
    // The same in every language.
    const everywhere = all.some((one) => one.language === 'zxx' && stemsOf(one, concept).length > 0);
    expect(everywhere ? all.length : all.filter(own).length).toBeGreaterThanOrEqual(30);
  });

  it('a word that must be the whole text has no open end', () => {
    const open = all.flatMap((one) =>
      [...WHOLE].flatMap((atom) =>
        (one.stems[atom] ?? []).filter((stem) => stem.includes('*')).map((stem) => `${one.language}: ${stem}`),
      ),
    );
    expect(open).toEqual([]);
  });

  it('holds no protocol name: reading POP and IMAP is not the words’ business', () => {
    for (const one of all) {
      for (const stem of Object.values(one.stems).flat()) expect(stem).not.toMatch(/^\*?(pop3?|imap4?)\*?$/i);
    }
  });

  it.each(all.filter((one) => Object.keys(one.examples).length > 0).map((one) => [one.language, one] as const))(
    '%s: at least three in four phrases of real products are read',
    (_tag, one) => {
      const phrases = Object.entries(one.examples).flatMap(([concept, texts]) =>
        texts.map((text) => ({ concept, text })),
      );
      const read = phrases.filter(({ concept, text }) => find(fold(text)).some((hit) => hit.concept === concept));
      expect(read.length / phrases.length).toBeGreaterThan(0.75);
    },
  );

  it('no product phrase that keeps mail is read as one that deletes it at once', () => {
    const wrong = all.flatMap((one) =>
      [...(one.examples.leave_on_server ?? []), ...(one.examples.keep_copy ?? [])]
        .filter((text) => says(fold(text), 'delete_from_server'))
        .map((text) => `${one.language}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('ships what the data says (npm run words)', () => {
    expect(readFileSync(COMPILED, 'utf8')).toBe(source(compile(all)));
  });
});

describe('what is dangerous alone', () => {
  it('no single general word is strong evidence of a setup', () => {
    for (const text of [
      'pop',
      'imap',
      'mail',
      'server',
      'account',
      'check',
      'download',
      'incoming',
      'keep',
      'delete',
    ]) {
      const strong = find(text)
        .filter((hit) => !hit.weak)
        .map((hit) => hit.concept);
      expect(strong, text).toEqual([]);
    }
  });
});

describe('cost', () => {
  /** Comparisons of a stem with a place in the text. */
  const steps = (text: string): number => {
    const compare = vi.spyOn(String.prototype, 'startsWith');
    find(text);
    const { length } = compare.mock.calls;
    compare.mockRestore();
    return length;
  };
  // The two letters with which most stems begin, a stem that never ends, words that overlap, scripts without spaces.
  const SLOW = [
    'se',
    'delete server ',
    'encryptio',
    'deletedeleteserve',
    'не ',
    'не удалять с сервера ',
    '削除',
    'サーバ',
    'a',
    ' ',
  ];

  it.each(SLOW)('twice the text %j costs twice the steps at most', (unit) => {
    find(unit); // the table is built once
    const half = fold(unit.repeat(200)).slice(0, LONGEST_TEXT / 2);
    const whole = fold(unit.repeat(400)).slice(0, LONGEST_TEXT);
    expect(steps(whole)).toBeLessThanOrEqual(2 * steps(half) + 200);
  });

  it.each(SLOW)('and what is longer than a label costs no more: %j', (unit) => {
    find(unit);
    const label = fold(unit.repeat(400)).slice(0, LONGEST_TEXT);
    expect(steps(unit.repeat(20_000))).toBeLessThanOrEqual(steps(label) + 200);
    expect(find(fold(unit.repeat(20_000))).every((hit) => hit.end <= LONGEST_TEXT)).toBe(true);
  });
});
