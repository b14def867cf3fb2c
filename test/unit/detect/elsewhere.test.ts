// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

function setupIn(html: string) {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found[0]?.setup;
}

describe('a search among kinds of fields', () => {
  const page = (hint: string): string => `<title>Form: move of mail</title><h1>Move of mail</h1>
    <label>Text Password Number <input placeholder="${hint}"></label><p>Protocol</p>
    <label><input type="radio" name="h"> POP3</label><label><input type="radio" name="h"> IMAP</label>
    <label>Incoming mail server <input></label><label>Port <input placeholder="993"></label>
    <label><input type="checkbox"> Leave messages on the server</label>`;
  it('asks for no password', () => expect(setupIn(page('Search fields'))).toBeUndefined());
  it('as another field would', () => expect(setupIn(page('Type it'))).toMatchObject({ kind: 'retrieve' }));
});

describe('a server said to be for the protocol that the list does not offer', () => {
  const page = (server: string): string => `<title>Connection</title><form>
    <label>Preset <select><option>Jazz</option><option selected>Pop 3</option></select></label>
    <label>${server} <input></label><label>User name <input></label><label>Password <input type="password"></label>
    <label><input type="checkbox"> Keep a copy on the server</label></form>`;
  it('is none for mail', () => expect(setupIn(page('Server (iMap)'))).toBeUndefined());
  it('else it may be', () => expect(setupIn(page('Server (POP)'))).toMatchObject({ protocol: 'pop3' }));
});
