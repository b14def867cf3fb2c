/** What is read from storage and from messages is checked by hand in the injected scripts: nothing broken comes through. */
import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { DEFAULT_PREFERENCES, parsePreferences, ruleFor, voiceFor } = await import(
  '../../../src/platform/preferences.ts'
);
const { parseToAdvisor } = await import('../../../src/platform/to-advisor.ts');

describe('preferences', () => {
  const chosen = {
    show: 'never',
    mutedOrigins: ['https://mail.example.com'],
    language: 'de',
    locked: true,
    mutedSites: ['example.org'],
    forcedSites: ['https://panel.example.com'],
  };

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
    [{ mutedSites: 'example.org' }, 'mutedSites'],
    [{ forcedSites: [null] }, 'forcedSites'],
    [{ locked: 'yes' }, 'locked'],
    [{ language: 5 }, 'language'],
    [{ language: 'x'.repeat(21) }, 'language'],
  ] as const)('%o falls back alone', (broken, field) =>
    expect(parsePreferences({ ...chosen, ...broken })).toEqual({ ...chosen, [field]: DEFAULT_PREFERENCES[field] }),
  );
});

describe('what holds on a site', () => {
  it.each([
    [{}, 'always'],
    [{ show: 'warnings' }, 'warnings'],
    [{ mutedOrigins: ['https://a.example'] }, 'never'],
    [{ mutedSites: ['a.example'] }, 'never'],
    [{ show: 'never', forcedSites: ['a.example'] }, 'forced'],
  ])('%j: what is wanted is said in one word, %s', (chosen, voice) => {
    expect(voiceFor(parsePreferences(chosen), ['https://a.example'])).toBe(voice);
  });

  const rule = (sites: object, ...origins: string[]) => ruleFor(parsePreferences(sites), origins);

  it.each([
    [{ mutedOrigins: ['https://a.example'] }, 'https://a.example', 'muted'],
    [{ mutedOrigins: ['https://a.example'] }, 'https://b.a.example', null],
    [{ mutedSites: ['example.org'] }, 'https://example.org', 'closed'],
    [{ mutedSites: ['example.org'] }, 'http://mail.example.org:8080', 'closed'],
    [{ mutedSites: ['example.org'] }, 'https://notexample.org', null],
    [{ mutedSites: ['https://example.org'] }, 'https://example.org', 'closed'],
    [{ mutedSites: ['https://example.org'] }, 'https://mail.example.org', null],
    [{ mutedSites: ['example.org'], forcedSites: ['mail.example.org'] }, 'https://mail.example.org', 'forced'],
    [{ mutedOrigins: ['https://a.example'], forcedSites: ['a.example'] }, 'https://a.example', 'forced'],
    [{}, 'null', null],
  ] as const)('%j at %s: %s', (sites, origin, expected) => expect(rule(sites, origin)).toBe(expected));

  it('asks the frame as well as the address bar', () =>
    expect(rule({ mutedSites: ['a.example'] }, 'https://b.example', 'https://a.example')).toBe('closed'));
});

describe('messages to an advisor', () => {
  it('are known by their type and carry nothing else', () => {
    expect(parseToAdvisor({ type: 'open', more: 1 })).toEqual({ type: 'open' });
    expect(parseToAdvisor({ type: 'report' })).toEqual({ type: 'report' });
    expect(parseToAdvisor({ type: 'switch', at: 1 })).toEqual({ type: 'switch', at: 1 });
    expect(parseToAdvisor({ type: 'open', at: '1' })).toEqual({ type: 'open' });
  });
  it.each([[null], ['open'], [{}], [{ type: 'candidate' }], [['open']]])('%j is none', (message) =>
    expect(parseToAdvisor(message)).toBeNull(),
  );
});
