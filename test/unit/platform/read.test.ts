/** What is read from storage and from messages is checked by hand in the injected scripts: nothing broken comes through. */
import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { DEFAULT_PREFERENCES, parsePreferences } = await import('../../../src/platform/preferences.ts');
const { parseToAdvisor } = await import('../../../src/platform/to-advisor.ts');

describe('preferences', () => {
  const chosen = { show: 'never', mutedOrigins: ['https://mail.example.com'], language: 'de' };

  it('come as they were written', () => expect(parsePreferences(chosen)).toEqual(chosen));

  it.each([[null], [undefined], [7], ['x'], [[]], [{}]])('%j is the defaults', (stored) =>
    expect(parsePreferences(stored)).toEqual(DEFAULT_PREFERENCES),
  );

  it.each([
    [{ show: 'sometimes' }, 'show'],
    [{ mutedOrigins: 'https://a.example' }, 'mutedOrigins'],
    [{ mutedOrigins: [1] }, 'mutedOrigins'],
    [{ mutedOrigins: ['x'.repeat(301)] }, 'mutedOrigins'],
    [{ mutedOrigins: Array.from({ length: 151 }, String) }, 'mutedOrigins'],
    [{ language: 5 }, 'language'],
    [{ language: 'x'.repeat(21) }, 'language'],
  ] as const)('%o falls back alone', (broken, field) =>
    expect(parsePreferences({ ...chosen, ...broken })).toEqual({ ...chosen, [field]: DEFAULT_PREFERENCES[field] }),
  );
});

describe('messages to an advisor', () => {
  it('are known by their type and carry nothing else', () => {
    expect(parseToAdvisor({ type: 'open', more: 1 })).toEqual({ type: 'open' });
    expect(parseToAdvisor({ type: 'report' })).toEqual({ type: 'report' });
  });
  it.each([[null], ['open'], [{}], [{ type: 'candidate' }], [['open']]])('%j is none', (message) =>
    expect(parseToAdvisor(message)).toBeNull(),
  );
});
