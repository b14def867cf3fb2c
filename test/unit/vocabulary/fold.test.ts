import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/detect/vocabulary/fold.ts';

describe('fold', () => {
  it.each([
    ['  E-Mail\u00a0Address ', 'email address'],
    ['９９３', '993'],
    ['ＰＯＰ３', 'pop3'],
    ['İleti Sİl', 'ileti sil'],
    ['ILETI', 'ileti'],
    ['учётная', 'учетная'],
    ['اِسْمُ المُسْتَخْدِم', 'اسم المستخدم'],
    ['أحمد إلى آخر', 'احمد الي اخر'],
    ['الـــبريد', 'البريد'],
    ['Don’t', "don't"],
    ['Löschen Größe', 'loschen grosse'],
    ['port\u00adnummer', 'portnummer'],
    ['pop\u200b3\u200f', 'pop3'],
    ['POP3-Server', 'pop3 server'],
    ['after -1 days', 'after -1 days'],
    ['サーバー', 'サーバー'],
    ['한국어', '한국어'],
    ['٩٩٥', '995'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is idempotent', () => {
    for (const text of ['Straße-İ ٩', 'e-mail', 'サーバー・名']) expect(fold(fold(text))).toBe(fold(text));
  });
});
