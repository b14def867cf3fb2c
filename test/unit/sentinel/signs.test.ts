// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isCandidate, isOpen } from '../../../src/sentinel/signs.ts';

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

describe('before the person has done anything', () => {
  it('words alone are an article', () => {
    expect(isCandidate(page('<p>IMAP is a protocol.</p>'))).toBe(false);
  });
  it.each([
    '<label><input type="checkbox"> IMAP</label>',
    '<select><option>POP3</select>',
    '<input name="imap_host">',
    '<input value="993">',
    '<input value="pop3s://mail.example.org">',
  ])('%s may be a setup', (body) => {
    expect(isCandidate(page(body))).toBe(true);
  });
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
  ])('a page called "%s" is looked at closely', (title) => {
    expect(isCandidate(page('<a href="#">IMAP</a>', title))).toBe(true);
  });
  it.each(['News', 'Recipes: pasta al forno', 'Installation', 'Posts'])('one called "%s" is not', (title) => {
    expect(isCandidate(page('<a href="#">More</a>', title))).toBe(false);
  });
});
