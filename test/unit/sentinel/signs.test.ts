// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isOpen, mayHide } from '../../../src/sentinel/signs.ts';

function page(body: string, title = 'Console'): Document {
  return new DOMParser().parseFromString(`<!doctype html><title>${title}</title><body>${body}</body>`, 'text/html');
}

describe('words of a page', () => {
  it.each(['POP3', 'pop3s', 'Pop', 'APOP', 'POP-Server', 'IMAP4', 'imaps', 'Use POP.'])('"%s" opens it', (words) => {
    expect(isOpen(page(`<p> ${words}</p>`))).toBe(true);
  });
  it.each(['stack.pop()', 'e.pop(1)', 'pop-up', 'popup', 'popular', 'K-pop', 'a#dpsp-pop-up{}'])(
    '"%s" does not',
    (words) => {
      expect(isOpen(page(`<p> ${words}</p>`))).toBe(false);
    },
  );
});

describe('what does not show in the text', () => {
  it.each([
    'Einstellungen',
    'Innstillinger',
    'Configuració - Clients de correu',
    'Correio',
    'E-post',
    'Paštas',
    'Настройки',
    'Налаштування',
    'Пошта',
    'メール設定',
    '设置',
    '설정',
    'الإعدادات',
    'הגדרות',
    'सेटिंग',
    'ตั้งค่า',
    'Cài đặt',
    'Ayarlar',
    'Paramètres',
    'Ρυθμίσεις',
  ])('a page called "%s" may hide a setting', (title) => {
    expect(mayHide(page('<mail-settings></mail-settings>', title))).toBe(true);
  });
  it.each(['News', 'Recipes: pasta al forno', 'Installation', 'Posts'])('one called "%s" does not', (title) => {
    expect(mayHide(page('<news-list></news-list>', title))).toBe(false);
  });
  it('a closed list beside a password may be one of protocols', () => {
    expect(mayHide(page('<input type="password"><input readonly>'))).toBe(true);
    expect(mayHide(page('<input readonly>'))).toBe(false);
  });
});
