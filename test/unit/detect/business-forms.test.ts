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

it('"Auto (tries both)" beside the two is a choice and none of what a server offers', () => {
  const list = (first: string): string =>
    form('', `<select><option>${first}<option selected>POP3<option>IMAP</select>`);
  expect(setupIn(list('Auto (Attempts IMAP &amp; POP3)'))).toMatchObject({ protocol: 'pop3', keepsCopy: null });
});

it('a closed list of ports says the encryption beside the number', () => {
  const port = '<label for="port">Port</label> <button role="combobox" aria-expanded="false" id="port"><span>';
  const page = form('', '<button role="combobox" aria-expanded="false">IMAP</button>').replace(
    '<label>Port <input value="143"></label>',
    `${port}143 (STARTTLS)</span></button>`,
  );
  expect(setupIn(page)?.security).toBe('starttls');
});

describe('a closed list', () => {
  const closed = (shown: string): string =>
    `<label for="c">Protocol</label> <button role="combobox" aria-expanded="false" id="c">${shown}</button>`;
  it('of a protocol is not for sending, though the page is called SMTP', () =>
    expect(
      setupIn(
        `<h1>SMTP settings</h1><form>${closed('POP3')}<p><label>Server <input placeholder="imap.example.com"></label></p>
          ${CREDENTIALS}</form>`,
      ),
    ).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] }));
  it('lets what another tab of the form asks belong to it', () =>
    expect(
      setupIn(
        `<h1>Connect an e-mail account</h1><form><div hidden>${CREDENTIALS}</div><p>${closed('IMAP')}</p>
          <p><label>IMAP/POP3 server <input></label></p><p><label>Port <input value="993"></label></p></form>`,
      ),
    ).toMatchObject({ protocol: 'imap', offered: ['imap', 'pop3'] }));
});

describe('without a choice', () => {
  const bare = (title: string, more: string, password = 'password'): string =>
    `<body><h2>${title}</h2><form>${more}<p><label>Host <input></label></p><p><label>Main user <input></label></p>
      <p><label>Password <input type="${password}"></label></p><button>Save</button></form></body>`;
  it('"Add IMAP" says what is set up', () => {
    expect(setupIn(bare('Add IMAP', ''))).toMatchObject({ protocol: 'imap' });
    expect(setupIn(bare('IMAP', ''))).toBeUndefined();
  });
  it('a tick for each of both tells what a server offers', () => {
    const tick = (name: string): string => `<p><label><input type="checkbox" checked> ${name}</label></p>`;
    const page = (ticks: string): string =>
      `<h2>Basic settings</h2><form><p><label>Incoming mail server <input></label></p>${ticks}${CREDENTIALS}</form>`;
    // An access page it may still look like: what is asked here is whether a mailbox is fetched.
    const kind = (ticks: string): unknown => {
      document.documentElement.innerHTML = page(ticks);
      return judge(read(document, () => null).sheet).found.map((one) => one.setup.kind);
    };
    expect(kind(tick('IMAP over SSL'))).toEqual(['retrieve']);
    expect(kind(tick('POP3') + tick('IMAP over SSL'))).not.toContain('retrieve');
  });
});

it('a field about deleting on the server is no second server, whatever its name', () => {
  const days = '<p><label>Delete from the server after: <input name="delete_server_day" value="0"></label> days</p>';
  const tick = '<p><label><input type="checkbox"> Delete from the server</label></p>';
  const page = `<form><div><h3>POP3 settings</h3><div><div>${form('').replace(/<\/?form>/g, '')}</div>
    <div><h4>Clean-up</h4>${tick}${days}</div></div></div></form>`;
  expect(setupIn(page)?.keepsCopy).toBe(true);
});

describe("a help desk's description and ticks about tickets", () => {
  const more = `<p><label>Description <textarea></textarea></label></p>
    <p><label><input type="checkbox"> May close own tickets</label></p>`;
  it('do not make its mailbox a ticket', () => expect(setupIn(form(more))).toMatchObject({ protocol: 'pop3' }));
  it('as a title and a button do', () =>
    expect(
      setupIn(`<title>New ticket</title><h1>New ticket</h1>${form(more).replace('Save', 'Submit ticket')}`),
    ).toBeUndefined());
});

it('bounced mail that is monitored is fetched', () =>
  expect(
    setupIn(`<h2>Monitor bounced emails</h2><form><h3>POP3 settings</h3><p><label>Server name <input></label></p>
      <p><label>Server port <input value="110"></label></p>${CREDENTIALS}<button>Save</button></form>`),
  ).toMatchObject({ protocol: 'pop3' }));

it('a title of servers for receiving and sending takes no side', () =>
  expect(
    setupIn(`<h2>填写收发信服务器信息</h2><form><p><label>POP3 服务器 <input></label></p><p><label>端口 <input value="995"></label></p>
      <p><label>用户名 <input></label></p><p><label>密码 <input type="password"></label></p><button>保存</button></form>`),
  ).toMatchObject({ protocol: 'pop3', security: 'tls' }));

it('a mailbox that is added to be monitored is read', () =>
  expect(
    setupIn(form('').replace('<h2>Incoming mail</h2>', '<h2>Voeg Mailbox toe om te monitoren</h2>')),
  ).toMatchObject({ protocol: 'pop3' }));
