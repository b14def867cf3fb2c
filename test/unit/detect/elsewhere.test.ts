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

describe('who signs in to the page', () => {
  // A form of its own for those who want an account here, longer than a log-in.
  const signUp = `<form><label>Name <input></label><label>E-mail <input type="email"></label><label>Password <input type="password"></label>
    <label>Again <input type="password"></label><label>Country <select><option>Norway</option><option>Sweden</option></select></label>
    <label><input type="checkbox"> I agree</label><button>Sign up</button></form>`;
  const quoted = (tag: string): string => `<title>Values of your mailbox</title><h1>Incoming server</h1><${tag}>
    <label>Incoming protocol <select><option>IMAP</option></select></label><label>Incoming server <input readonly value="imap.example.com"></label>
    <label>Port <input readonly value="993"></label><label>Mailbox <input readonly value="me@example.com"></label></${tag}>`;
  it('gives a list of servers no password', () => expect(setupIn(quoted('div') + signUp)).toBeUndefined());
  it('as a password beside them does', () =>
    expect(setupIn(`${quoted('div')}<label>Password <input type="password"></label>`)).toMatchObject({
      protocol: 'imap',
    }));
});

describe('an address over a sample request', () => {
  const page = (title: string): string => `<title>API</title><h2>${title}</h2><h3>Parameters</h3><form>
    <label>protocol <select><option>imap</option><option>pop3</option></select></label><label>server <input></label>
    <label>user <input></label><label>Authorization <input type="password"></label><button>Send</button></form>`;
  it('is no title of mail', () => expect(setupIn(page('https://api.example.com/boxes?protocol=imap'))).toBeUndefined());
  it('as the name alone is', () => expect(setupIn(page('IMAP account'))).toMatchObject({ protocol: 'imap' }));
});

it('a form with a list of both protocols is none of these, though another form has the server', () =>
  expect(
    setupIn(`<title>Settings</title><h1>Mailbox a@example.org</h1><form><h2>Mail programs</h2>
      <label>Access by mail programs <select><option>Off</option><option>IMAP only</option><option selected>POP3 and IMAP</option></select></label>
      <button>Save</button></form><form><h2>Sending</h2><label>SMTP server <input></label><label>Port <input value="465"></label><button>Save</button></form>`),
  ).toMatchObject({ kind: 'access', protocol: 'both' }));
