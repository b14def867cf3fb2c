/** An administrator's word, as JSON by hand: what is broken is left out, the rest holds. */
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { parsePolicy } = await import('../../../src/platform/policy.ts');
const { lookUp, providerOf } = await import('../../../src/providers/lookup.ts');

const OWN = { name: 'Example Ltd', domains: ['example.com'], imap: { host: 'imap.example.com' } };

it('fills in what goes without saying', () => {
  const [own] = parsePolicy({ providers: [OWN] }).providers;
  expect(own?.servers).toEqual({
    imap: { host: 'imap.example.com', port: 993, security: 'tls', user: 'address' },
    pop3: null,
  });
  expect(Number.isNaN(new Date(own?.asOf ?? '').getTime())).toBe(false);
});

it.each([
  [{ ...OWN, domains: [] }],
  [{ ...OWN, domains: ['not a domain'] }],
  [{ ...OWN, imap: { host: 'imap.example.com', port: 70_000 } }],
  [{ ...OWN, imap: { host: 'https://imap.example.com' } }],
  ['example.com'],
])('leaves out %j alone', (broken) => expect(parsePolicy({ providers: [broken, OWN] }).providers).toHaveLength(1));

it.each([
  ['https://help.example.com/mail', 'https://help.example.com/mail'],
  ['http://help.example.com', ''],
  ['javascript:alert(1)', ''],
  [7, ''],
  [undefined, ''],
])('takes %j as help: %j', (helpUrl, expected) => expect(parsePolicy({ helpUrl }).helpUrl).toBe(expected));

it('opens the guide unless told not to', () =>
  expect([parsePolicy({}).openGuide, parsePolicy({ openGuide: false }).openGuide]).toEqual([true, false]));

it('goes before what is published', () => {
  const { providers } = parsePolicy({ providers: [{ ...OWN, domains: ['gmail.com', 'example.com'] }] });
  expect(lookUp('gmail.com', providers)?.name).toBe('Example Ltd');
  expect(lookUp('mail.example.com', providers)?.name).toBe('Example Ltd');
  expect(lookUp('imap.example.com', providers)?.name).toBe('Example Ltd');
  expect(lookUp('notexample.com', providers)).toBeNull();
  expect(lookUp('gmx.net', providers)?.name).toMatch(/gmx/i);
  expect(providerOf({ host: null, domain: 'example.com' }, providers)?.servers.imap?.host).toBe('imap.example.com');
});

it('has a schema that names every key that is read', () => {
  const schema: { properties: Record<string, unknown> } = JSON.parse(readFileSync('schema.json', 'utf8'));
  expect(Object.keys(schema.properties).sort()).toEqual(
    [
      'forcedSites',
      'helpUrl',
      'language',
      'locked',
      'mutedOrigins',
      'mutedSites',
      'openGuide',
      'providers',
      'show',
    ].sort(),
  );
});
