import { describe, expect, it } from 'vitest';
import { readAsked, userName } from '../../../src/guide/servers/domain.ts';

describe('what is typed', () => {
  it.each([
    ['gmx.net', 'gmx.net', ''],
    ['  Ana@GMX.net ', 'gmx.net', 'Ana@gmx.net'],
    ['Ana Example <ana@example.com>', 'example.com', 'ana@example.com'],
    ['mailto:ana@example.com', 'example.com', 'ana@example.com'],
    ['@example.com', 'example.com', ''],
    ['example.com.', 'example.com', ''],
    ['ana＠example．com', 'example.com', 'ana@example.com'],
    ['ana@münchen.example', 'xn--mnchen-3ya.example', 'ana@xn--mnchen-3ya.example'],
    ['"ana b"@example.com', 'example.com', 'b@example.com'],
  ])('%j is %s, %j', (typed, domain, address) => expect(readAsked(typed)).toEqual({ domain, address }));

  it.each([
    '',
    ' ',
    'ana',
    'ana@',
    'ana@localhost',
    'https://example.com/',
    'ana@example.com:993',
    '192.0.2.1',
    'a..b',
    '@',
  ])('%j is neither an address nor a domain', (typed) => expect(readAsked(typed)).toBeNull());
});

it('forms the user name as the server wants it', () => {
  const asked = { domain: 'example.com', address: 'ana@example.com' };
  expect((['address', 'local', 'local.domain'] as const).map((form) => userName(form, asked))).toEqual([
    'ana@example.com',
    'ana',
    'ana.example.com',
  ]);
  expect(userName('address', { ...asked, address: '' })).toBeNull();
});
