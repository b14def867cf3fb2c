// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

function setupIn(html: string) {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found[0]?.setup;
}

const CREDENTIALS = `<p><label>User name <input></label></p><p><label>Password <input type="password"></label></p>`;

/** A mailbox that a help desk reads, and what else its form asks. */
const form = (more: string, type = '<select><option selected>POP3<option>IMAP</select>'): string =>
  `<h2>Incoming mail</h2><form><p><label>Server type ${type}</label></p>
    <p><label>Server <input value="mail.example.com"></label></p><p><label>Port <input value="143"></label></p>
    ${CREDENTIALS}${more}<button>Save</button></form>`;

it('a list of both protocols is not for sending, though a title further up is', () => {
  const row = (title: string, words: string, control: string): string =>
    `<tr><td colspan="2">${title}</td></tr><tr><td>${words}</td><td>${control}</td></tr>`;
  const page = `<form><table>${row('SMTP email', 'Use an SMTP server.', '<input type="checkbox">')}
    ${row('Bounce server type', 'Type of the server of the mailbox.', '<select><option>None<option>POP3<option selected>IMAP</select>')}
    ${row('Bounce server host', 'Host name of the server.', '<input value="mail.example.com">')}
    ${row('Bounce server port', 'Port of the server.', '<input value="110">')}
    ${row('Bounce user name', 'User name of the account.', '<input>')}
    ${row('Bounce password', 'Password of the account.', '<input type="password">')}</table></form>`;
  expect(setupIn(page)).toMatchObject({ protocol: 'imap', offered: ['imap', 'pop3'] });
});

it('what opens a popup is a list, though neither role nor class says so', () => {
  const lists = (more: string): number => {
    document.documentElement.innerHTML = form('', `<div ${more}>POP3</div>`);
    return read(document, () => null).sheet.fields.filter(({ role }) => role === 'listbox').length;
  };
  expect([lists('aria-haspopup="true"'), lists('')]).toEqual([1, 0]);
});

describe('encryption', () => {
  const closed = (shown: string): string =>
    `<p><label for="c">Kind of link</label> <span role="combobox" id="c">${shown}</span></p>`;
  it('a closed list that shows TLS alone says it without a label', () =>
    expect(setupIn(form(closed('TLS')))?.security).toBe('tls'));
  it('one that shows something else says nothing', () =>
    expect(setupIn(form(closed('Direct')))?.security).not.toBe('tls'));
  it('TLS among other words is a kind of link', () =>
    expect(
      setupIn(form('<p><label>Kind of link <select><option>TCP<option selected>TLS<option>UDP</select></label></p>'))
        ?.security,
    ).not.toBe('tls'));
  it('a letter before the words is a code', () =>
    expect(
      setupIn(
        form(
          '<p><label>Security <select><option selected>N - None<option>S - SSL<option>T - STARTTLS</select></label></p>',
        ),
      )?.security,
    ).toBe('none'));
});

describe('a read-only box in a cell', () => {
  const box = (rows: string): string => `<table><tr><td><input id="t" readonly value="POP"></td>${rows}</table>`;
  const roleOf = (html: string) => {
    document.documentElement.innerHTML = `<body><p><label for="t">Type</label></p>${html}</body>`;
    return read(document, () => null).sheet.fields[0]?.role;
  };
  it('opens a list where its arrow stands in the next cell', () =>
    expect(roleOf(box('<td><img alt="v"></td></tr>'))).toBe('listbox'));
  it('is a box in a table of more rows', () =>
    expect(roleOf(box('<td><img alt="v"></td></tr><tr><td>More</td></tr>'))).toBe('text'));
});

describe('a server without who signs in', () => {
  const page = (copy: string): string => `<title>Mail servers</title><h1>Add a mail server</h1><form>
    <h2>Incoming mail server</h2><p><label><input type="radio" name="p" checked> POP3</label>
    <label><input type="radio" name="p"> IMAP</label></p><p><label>Server name <input value="pop.example.com"></label></p>
    <p><label>Port <input value="110"></label></p>${copy}<button>Add</button></form>`;
  it('is one to fetch from where it is asked what becomes of the copy', () =>
    expect(
      setupIn(
        page(
          '<p><label><input type="radio" name="k" checked> Delete from the server</label> <label><input type="radio" name="k"> Leave on the server</label></p>',
        ),
      ),
    ).toMatchObject({ protocol: 'pop3', keepsCopy: false }));
  it('is none without that', () => expect(setupIn(page(''))).toBeUndefined());
});

describe('what is fetched', () => {
  const list = (...choices: string[]): string =>
    `<p><label>Fetch mail <select>${choices.map((one) => `<option>${one}`).join('')}</select></label></p>`;
  it('the unread or those of some days: nothing is said of the copy', () =>
    expect(setupIn(form(list('Only unread', 'Last 30 days')))?.keepsCopy).toBeNull());
});
