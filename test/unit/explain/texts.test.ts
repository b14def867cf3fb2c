import { expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', { i18n: { getMessage: () => 'fr' } });
const { LANGUAGES, loadWords } = await import('../../../src/explain/texts.ts');

it('speaks all languages by their BCP 47 tags', () => {
  expect(LANGUAGES).toHaveLength(17);
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'pt-BR', 'zh-CN', 'ar']));
});

it.each([
  ['de', 'de'],
  ['pt-BR', 'pt-BR'],
  ['', 'fr'],
  ['xx', 'fr'],
])('speaks %j as %s: what is chosen, else as the browser does', async (chosen, language) => {
  const words = await loadWords(chosen);
  expect(words.language).toBe(language);
  expect(words.text('story_lost', 'X')).toContain('X');
});
