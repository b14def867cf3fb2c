// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';
import { fold } from '../../../src/detect/vocabulary/fold.ts';
import { says } from '../../../src/detect/vocabulary/lexicon.ts';

function setupIn(html: string) {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found[0]?.setup;
}

describe('a verb that else counts only as a whole text', () => {
  const page = (imap: string, pop: string): string => `<title>Sähköposti</title><h1>Postilaatikko</h1><form>
    <label>Sähköpostiosoite <input value="a@example.org"></label><label>Salasana <input type="password"></label>
    <label><input type="checkbox"> ${imap}</label><label><input type="checkbox" checked> ${pop}</label></form>`;
  it('bars the protocol that it stands before', () =>
    expect(setupIn(page('Estä IMAP', 'Estä POP3'))).toMatchObject({ kind: 'access', protocol: 'imap' }));
});

describe('expunging under IMAP', () => {
  const page = (more: string): string => `<title>Settings</title><h1>Forwarding and POP/IMAP</h1><form>
    <h2>POP access</h2><label><input type="radio" name="p" checked> Enable POP</label>
    <label><input type="radio" name="p"> Disable POP</label>
    <h2>IMAP access</h2><label><input type="radio" name="i"> Enable IMAP</label>
    <label><input type="radio" name="i" checked> Disable IMAP</label>
    <h3>When a message is marked in IMAP</h3>${more}</form>`;
  it('is no access of its own', () =>
    expect(
      setupIn(
        page(`<label><input type="radio" name="x" checked> Deleting on, the server is told</label>
          <label><input type="radio" name="x"> Deleting off, the program tells the server</label>`),
      ),
    ).toMatchObject({ kind: 'access', protocol: 'pop3' }));
});

it('a phrase that counts only as a whole text is not the shorter word in it', () => {
  expect(says(fold('POP được bật cho tất cả thư'), 'disable')).toBe(false);
  expect(says(fold('POP bị tắt cho thư'), 'disable')).toBe(true);
  expect(says(fold('tất cả'), 'always')).toBe(true);
});
