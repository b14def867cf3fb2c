// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

function setupIn(html: string) {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found[0]?.setup;
}

describe('a server field for each protocol, and one way to sign in', () => {
  const form = (imap: string, pop: string): string => `<title>Webmail</title><h1>Edit mail account</h1><form>
    <label>IMAP server <input name="a" value="${imap}"></label><label>POP server <input name="b" value="${pop}"></label>
    <label>Port <input name="port" value=""></label><label>User name <input name="user"></label>
    <label>Password <input type="password"></label><button>Save</button></form>`;
  it.each([
    ['imap.example.org', '', 'imap'],
    ['', 'pop.example.org', 'pop3'],
    ['imap.example.org', 'pop.example.org', 'imap'],
  ])('%j and %j: %s', (imap, pop, protocol) =>
    expect(setupIn(form(imap, pop))).toMatchObject({ kind: 'retrieve', protocol, offered: ['imap', 'pop3'] }),
  );
});

it('secure authentication is no encryption', () =>
  expect(
    setupIn(`<title>Webmail</title><h1>Edit mail account</h1><form><h2>Incoming mail server</h2>
      <label>Protocol <select><option>POP3<option>IMAP</select></label><label>Server <input name="host"></label>
      <label>User name <input name="user"></label><label>Password <input type="password"></label>
      <label><input type="checkbox"> Use secure authentication (SPA)</label>
      <label><input type="checkbox" checked> Use secure connection (SSL)</label><button>Save</button></form>`),
  ).toMatchObject({ security: 'tls' }));

describe("a mailbox's own switches", () => {
  const page = (off: string, more: string): string => `<title>Settings</title><h1>Forwarding and POP/IMAP</h1><form>
    <h2>POP download</h2><label><input type="radio" name="p" value="1"> Enable POP for all mail</label>
    <label><input type="radio" name="p" value="0" ${off ? 'checked' : ''}> Disable POP</label>
    <label>When messages are accessed with POP <select ${off}><option selected>delete the copy</option><option>keep a copy in the inbox</option></select></label>
    <h2>IMAP access</h2><label><input type="radio" name="i" value="1" checked> Enable IMAP</label>
    <label><input type="radio" name="i" value="0"> Disable IMAP</label>${more}<button>Save</button></form>`;
  it('what is locked says nothing of copies', () => {
    expect(setupIn(page('', ''))).toMatchObject({ kind: 'access', keepsCopy: false });
    expect(setupIn(page('disabled', ''))).toMatchObject({ kind: 'access', protocol: 'imap', keepsCopy: null });
  });
});
