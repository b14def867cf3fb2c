import { describe, expect, test } from 'vitest';
import { connectionIn } from '../../../src/detect/judge/protocol-words.ts';
import { protocolOfHost } from '../../../src/detect/notations.ts';
import { first, isBarePop, named, namedIn, only } from '../../../src/detect/vocabulary/protocol-names.ts';
import { splitName } from '../../../src/detect/vocabulary/split-name.ts';

describe('protocols named in words', () => {
  test.each([
    ['POP3/SSL', 'pop3'],
    ['Secure IMAP', 'imap'],
    ['POP-3', 'pop3'],
    ['APOP', 'pop3'],
    ['pop3s', 'pop3'],
    ['imapssl', 'imap'],
    ['IMAP4rev1', 'imap'],
    ['ＰＯＰ３', 'pop3'],
    ['使用IMAP协议', 'imap'],
    ['IMAP을 사용', 'imap'],
    ['POP3-сборщик', 'pop3'],
    ['POP3 without imap extension', 'pop3'],
    ['Read mail by POP in your mail program', 'pop3'],
  ])('%s is %s', (text, protocol) => expect(first(named(text))).toBe(protocol));

  test.each(['klimapolitik', 'popular', 'pop-up blocker', 'population', 'simaple', 'Pop art', 'un pop-in'])(
    '%s names none',
    (text) => expect(first(named(text))).toBeNull(),
  );

  test('a text that names both names no single one', () => expect(only(named('POP3/IMAP server'))).toBeNull());
  test('Pop without its number may be music', () => {
    expect(isBarePop('Pop')).toBe(true);
    expect(isBarePop('POP3')).toBe(false);
  });
});

describe('protocols named in attributes', () => {
  test.each([
    ['ctl00$MPH$txtPopServer', 'pop3'],
    ['imap-host-connection-form', 'imap'],
    ['useImap', 'imap'],
    ['mail_bounce_pop3', 'pop3'],
  ])('%s is %s', (name, protocol) => expect(only(namedIn(splitName(name)))).toBe(protocol));
  test.each(['popover_title', 'popup', 'population'])('%s names none', (name) =>
    expect(only(namedIn(splitName(name)))).toBeNull(),
  );
});

describe('a whole connection in one text', () => {
  test('URI with implicit TLS', () =>
    expect(connectionIn('pop3+ssl://user:secret@mail.example.com:995')).toEqual({
      protocol: 'pop3',
      security: 'tls',
      host: 'mail.example.com',
      port: 995,
      open: true,
      user: true,
    }));
  test('c-client notation', () =>
    expect(connectionIn('{mail.example.com:143/imap/notls}INBOX')).toMatchObject({
      protocol: 'imap',
      security: 'none',
      port: 143,
    }));
  test('properties', () =>
    expect(connectionIn('folder=INBOX\nstoreName=imaps')).toMatchObject({ protocol: 'imap', security: 'tls' }));
  test('an ordinary address is none', () => expect(connectionIn('https://example.com/imap')).toBeNull());
  test('long hostile text is read in linear time', () => {
    const text = 'pop3://'.repeat(20_000) + '@'.repeat(20_000);
    const start = performance.now();
    connectionIn(text.slice(0, 2_000)); // the limit of a text area
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('a server’s own name says what it speaks', () => {
  expect(protocolOfHost('imap.example.com')).toBe('imap');
  expect(protocolOfHost('pop3-ssl.example.com')).toBe('pop3');
  expect(protocolOfHost('popcorn.example.com')).toBeNull();
});
