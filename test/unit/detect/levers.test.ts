import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../src/detect/control.ts';
import { keepOfText } from '../../../src/detect/judge/levers/keep-words.ts';
import { protocolOfChoice } from '../../../src/detect/judge/levers/protocol.ts';
import { securityOfText } from '../../../src/detect/judge/levers/security.ts';

const choice = (text: string, value = ''): Choice => ({ text, value, selected: false, disabled: false, element: null });

describe('what a choice means', () => {
  test('the text counts before the value', () => expect(protocolOfChoice(choice('IMAP', 'pop3'))).toBe('imap'));
  test('the value counts where the text says nothing', () =>
    expect(protocolOfChoice(choice('Secure', 'imaps'))).toBe('imap'));
  test('a choice of both is neither', () => expect(protocolOfChoice(choice('POP3 / IMAP'))).toBeNull());
  test('SMTP is neither', () => expect(protocolOfChoice(choice('SMTP', 'smtp'))).toBeNull());
});

describe('security', () => {
  test.each([
    ['SSL/TLS', 'tls'],
    ['STARTTLS', 'starttls'],
    ['No encryption', 'none'],
    ['Keine Verschlüsselung', 'none'],
  ])('%s is %s', (text, security) => expect(securityOfText(text)).toBe(security));
  test('other words say nothing', () => expect(securityOfText('Inbox')).toBeNull());
});

describe('whether mail stays', () => {
  test.each([
    ['Leave messages on server', true],
    ["Don't delete retrieved mail from external server", true],
    ['Delete messages from server after download', false],
    ['Lascia una copia dei messaggi sul server', true],
    ['Do not keep a copy on the server', false],
    ['Never leave messages on the server', false],
    ['Nicht auf dem Server belassen', false],
    ['原本を保存しない', false],
    ["Don't let devices delete messages", true],
    ['No, leave messages on the server', true],
    ['No servidor deixar uma cópia', true],
    ['Do nothing: leave messages on the server', true],
    ['Nachrichten auf dem Server belassen', true],
    ['Keep original attachments', null],
    ['Keep fetched emails unread', null],
    ['Delete unprocessed messages', null],
    ['Display name', null],
  ])('%s: %s', (text, keeps) => expect(keepOfText(text)).toBe(keeps));

  // What is left unread is a mark, in every language that can say so.
  test.each([
    'Mark as seen, stay unseen on the server',
    'Ungelesene Nachrichten auf dem Server belassen',
    'Laisser les messages non lus sur le serveur',
    'Dejar los mensajes no leídos en el servidor',
    'Оставлять непрочитанные письма на сервере',
    'Pozostaw nieprzeczytane wiadomości na serwerze',
    '未読メールをサーバーに残す',
    'ترك الرسائل غير المقروءة على الخادم',
    'Αφήστε τα αδιάβαστα μηνύματα στον διακομιστή',
    'เก็บข้อความที่ยังไม่ได้อ่านไว้บนเซิร์ฟเวอร์',
  ])('%s: no copy', (text) => expect(keepOfText(text)).toBeNull());
});
