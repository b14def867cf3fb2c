// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { keepOfText } from '../../../src/detect/judge/levers/keep-words.ts';
import { protocolLever } from '../../../src/detect/judge/levers/protocol.ts';
import { pageOf } from '../../../src/detect/judge/page.ts';
import { read } from '../../../src/detect/read/read.ts';

afterEach(() => vi.restoreAllMocks());

function setupIn(html: string) {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found[0]?.setup;
}

/** Settings of one mailbox, with these in it. */
const mailbox = (inner: string): string =>
  `<title>Settings</title><h1>Mailbox a@example.org</h1><form><h2>Access by mail programs</h2>${inner}</form>`;

/** A form that fetches mail, with these before who signs in. */
const account = (inner: string): string =>
  `<title>Mail</title><h1>Fetch mail</h1><form>${inner}<p><label>User name <input></label></p>
  <p><label>Password <input type="password"></label></p></form>`;

it('radios drawn around native ones stand on what is said of the drawn ones', () => {
  const way = (text: string, on: boolean): string =>
    `<label role="radio" aria-checked="${on}"><input type="radio" value="${text}"><span>${text}</span></label>`;
  const row = (name: string, on: boolean): string =>
    `<div><label>${name}</label><div><div role="radiogroup">${way('Allow', on)}${way('Deny', !on)}</div></div></div>`;
  expect(setupIn(mailbox(row('POP3 access', true) + row('IMAP access', false)))).toMatchObject({ protocol: 'pop3' });
});

it('a badge that says the state and a link that turns it round are no row of two ways', () => {
  const row = (name: string, state: string, mark: string, verb: string): string =>
    `<div><span>${name}</span><span><span class="badge ${mark}">${state}</span> <a href="#">${verb}</a></span></div>`;
  const page = mailbox(row('POP3', 'Enabled', 'on', 'Disable') + row('IMAP', 'Enabled', 'on', 'Disable'));
  expect(setupIn(page)).toMatchObject({ kind: 'access', protocol: 'both' });
});

it('a protocol that is typed in a field that cannot be changed is the only one', () => {
  const form = (more: string): string =>
    account(`<p><label>Account type <input value="POP3" ${more}></label></p><p><label>Server <input></label></p>`);
  expect(setupIn(form('disabled'))?.offered).toEqual(['pop3']);
  expect(setupIn(form(''))?.offered).toEqual(['imap', 'pop3']);
});

it('an address before a port is that of a server', () => {
  const form =
    account(`<fieldset><legend>Incoming server (IMAP)</legend><p><label>Address: <input name="in_address"></label>
    <label>: <input name="in_port" value="993"></label></p></fieldset>`);
  expect(setupIn(form)).toMatchObject({ protocol: 'imap', security: 'tls' });
});

it('what limits a switch, and what an account may do, are no other things', () => {
  const tick = (text: string): string => `<p><label><input type="checkbox" checked> ${text}</label></p>`;
  const page = `<title>Administration</title><h2>Mail services</h2><form><fieldset><legend>Mail services</legend>
    ${tick('Enable Post Office Protocol (POP)')}${tick('...but only from LAN IP addresses')}${tick('Enable Internet Message Access Protocol (IMAP)')}
    ${tick('...but only from LAN IP addresses')}</fieldset>
    ${tick('Allow this account to use its own smart host')}${tick('Account may only send mail from LAN IP addresses')}</form>`;
  expect(setupIn(page)).toMatchObject({ kind: 'access', protocol: 'both' });
});

it('what is pressed and has a knob is a switch, whatever it is called', () => {
  const row = (name: string, at: number, style: string): string =>
    `<div><h3>${name} access</h3><div class="w" ${style}><div data-at="${at}"></div></div></div>`;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = this.getAttribute('data-at');
    return at === null ? new DOMRect(0, 0, 48, 24) : new DOMRect(Number(at), 2, 20, 20);
  });
  const page = (style: string): string => mailbox(row('IMAP', 26, style) + row('POP3', 2, style));
  expect(setupIn(page('style="cursor: pointer"'))).toMatchObject({ kind: 'access', protocol: 'imap' });
  expect(setupIn(page('style="cursor: pointer; border-top-left-radius: 0px"'))).toBeUndefined();
  expect(setupIn(page(''))).toBeUndefined();
});

it('the arrow of a combobox is not what it shows', () => {
  const combo = `<p><label for="c">Protocol</label> <span role="combobox" aria-haspopup="true"><input value="▼ " readonly>
    <input id="c" value="IMAP" readonly></span></p><p><label>Server <input></label></p>`;
  expect(setupIn(account(combo))).toMatchObject({ protocol: 'imap' });
});

it('plain POP beside APOP is a way to sign in', () => {
  document.body.innerHTML = `<div>Way: <label><input type="radio" name="a" checked> usual POP</label>
    <label><input type="radio" name="a"> APOP</label></div>`;
  expect(pageOf(read(document, () => null).sheet).fields.map(protocolLever)).toEqual([null]);
});

it('the last step of a wizard does without the password of the first', () => {
  const half = (title: string, port: number): string =>
    `<div><b>${title}</b><p><label for="${title}a">Address</label><input id="${title}a" name="${title} address"></p>
    <p><label for="${title}p">Port</label><input id="${title}p" value="${port}"></p></div>`;
  const page = (first: string): string =>
    `<title>Servers</title><div>${first}</div><div><h4>Step 2</h4>${half('SMTP', 465)}${half('IMAP', 993)}
    <button>Finish</button></div>`;
  const asked = `<div style="display: none"><p><label>E-mail <input type="email"></label></p>
    <p><label>Password <input type="password"></label></p></div>`;
  expect(setupIn(page(asked))).toMatchObject({ protocol: 'imap', security: 'tls' });
  expect(setupIn(page(''))).toBeUndefined();
});

it("what is deleted from a program's own database is no copy on the server", () =>
  expect(keepOfText('Delete messages from database if no longer exist on mail server')).toBeNull());

it('a form whose fields hide its methods by their names has no knob', () => {
  document.documentElement.innerHTML = '<form><input type="hidden" name="querySelectorAll"></form>';
  const [form] = document.forms;
  // Browsers do so by the field's name, jsdom does not (HTML, 4.10.3).
  Object.defineProperty(form, 'querySelectorAll', { value: form?.firstElementChild });
  expect(() => read(document, () => null)).not.toThrow();
});
