// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { keepOfText } from '../../../src/detect/judge/levers/keep-words.ts';
import { read } from '../../../src/detect/read/read.ts';

/** A form that fetches mail, what asks for the protocol, and what stands behind the form. */
function setupIn(type: string, behind = '', before = '', title = 'Incoming mail') {
  document.documentElement.innerHTML = `<body>${before}<div><h2>${title}</h2><form>
    <p><label for="type">Server type</label> ${type}</p><p><label>Server <input value="mail.example.com"></label></p>
    <p><label>Port <input value="110"></label></p><p><label>User name <input></label></p>
    <p><label>Password <input type="password"></label></p></form></div>${behind}</body>`;
  const sheet = read(document, () => null);
  const { found } = judge(sheet.sheet);
  return { sheet, setup: found[0]?.setup };
}

it('a hidden input in a combobox keeps the value for the server, not what is shown', () => {
  const { sheet } = setupIn(
    `<span id="type" role="combobox" aria-expanded="false"><span>POP3</span><input value="2" style="display:none"></span>`,
  );
  expect(sheet.fields[0]).toMatchObject({ role: 'listbox', choices: [{ text: 'POP3', selected: true }] });
});

const MENU = '<ul style="display:none"><li>POP3</li><li>IMAP</li></ul>';
it.each([
  ['a list under one of its members, of no known class', `<div id="type"><span>POP3</span>${MENU}</div>`],
  ['the same while it is open', `<div id="type"><span>POP3</span>${MENU.replace(/ style="[^"]*"/, '')}</div>`],
  [
    'an open menu of a kit',
    '<div id="type" class="dropdown"><b>POP3</b><i><i class="item">POP3</i><i class="item">IMAP</i></i></div>',
  ],
])('%s, is a drawn list', (_, type) => {
  const { sheet, setup } = setupIn(type);
  expect(sheet.fields[0]).toMatchObject({ element: { id: 'type' }, role: 'listbox', value: 'POP3' });
  expect(setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
});

it.each([
  ['a list of a kit says what becomes of copies, all its members known', 'dropdown', 'Leave on server', true],
  ['not where what is shown is none of them', 'dropdown', 'More', null],
  ['nor without a class of a list', 'panel', 'Leave on server', null],
])('%s', (_, kind, shown, keepsCopy) => {
  const items = ['Leave on server', 'Delete from server'].map((one) => `<div class="item">${one}</div>`);
  const { setup } = setupIn(`<div id="type"><span>POP3</span>${MENU}</div></p><p><span>Fetched mail</span>
    <div class="ui ${kind}"><div class="text">${shown}</div><div class="menu" style="display:none">${items.join('')}</div></div>`);
  expect(setup).toMatchObject({ protocol: 'pop3', keepsCopy });
});

it('a list under what is none of its members is text', () => {
  const { sheet } = setupIn(`<div id="type"><span>POP3 or so</span>${MENU}</div>`);
  expect(sheet.fields.some(({ role }) => role === 'listbox')).toBe(false);
});

it('"incoming mail" over a list of one protocol says what it is for, "incoming" does not', () => {
  const list = '<select id="type"><option>POP3</option></select>';
  expect(setupIn(list).setup).toMatchObject({ protocol: 'pop3' });
  expect(setupIn(list, '', '', 'Incoming').setup).toBeUndefined();
});

it('the choice may stand in a label beside a clipped input', () => {
  const { setup } = setupIn(
    `<div id="type"><div><input readonly aria-haspopup="listbox"></div><label class="rz-dropdown-label">POP3</label></div>`,
  );
  expect(setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
});

const BOX = `<input id="type" readonly value="pop3">`;
const LIST = `<div class="popup"><div class="item">imap</div><div class="item item-selected">pop3</div></div>`;

it('rows without a role that mark what a read-only box shows are its list', () => {
  const { sheet, setup } = setupIn(BOX, LIST);
  expect(setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
  const lists = sheet.fields.filter(({ choices }) => choices.length > 0);
  expect(lists).toMatchObject([{ element: { id: 'type' }, role: 'listbox' }]);
});

it('rows that mark something else are a control of their own', () => {
  const { sheet } = setupIn(
    BOX,
    LIST.replace('item">imap', 'item item-selected">imap').replace('item item-selected">pop3', 'item">pop3'),
  );
  expect(sheet.fields.filter(({ choices }) => choices.length > 0)).toMatchObject([{ role: 'buttons' }]);
});

it('a grid of short pieces over a form is no prose about the copy', () => {
  const cells = [
    'Invoices',
    'Modules',
    'Profiles',
    'Import jobs',
    'Exchange jobs',
    'Scanners',
    'Fields',
    'Connections',
  ];
  const before = `<div>${cells.map((one) => `<div>${one} of BC5</div>`).join('')}<div><a>Delete</a> <b>Apply</b></div>
    <table><tr><td>Username</td><td>Incoming Server</td><td>Folder Name</td></tr></table></div>`;
  expect(setupIn('<select id="type"><option>POP3<option>IMAP</select>', '', before).setup?.keepsCopy).toBeNull();
});

it.each([
  ['Delete messages to keep the mailbox small', null],
  ['Delete messages from the server without a number to keep it clear', false],
  ['Keep a copy on the server', true],
  ['Download messages without deleting them from the server', true],
])('%s: %j', (text, keeps) => expect(keepOfText(text)).toBe(keeps));

it('a list that opens in its own place shows all of its members, one of them marked', () => {
  const list = (open: string, chosen: number): string =>
    `<div id="type" class="cbi-dropdown"><ul>${['POP3', 'IMAP']
      .map((name, at) =>
        at === chosen ? `<li selected>${name}</li>` : `<li${open ? '' : ' style="display:none"'}>${name}</li>`,
      )
      .join('')}</ul><span>▾</span></div>`;
  const stands = (open: string, chosen: number): unknown => setupIn(list(open, chosen)).setup;
  for (const open of ['', 'open']) {
    expect(stands(open, 0)).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
    expect(stands(open, 1)).toMatchObject({ protocol: 'imap', offered: ['imap', 'pop3'] });
  }
  // Without a class of a list they are only named there.
  expect(setupIn(list('open', 0).replace('cbi-dropdown', 'tree')).sheet.fields[0]?.role).toBe('text');
});

it('of two buttons the only one that is filled, or of two that are filled the one in white, is chosen', () => {
  const pair = (second: string): string =>
    `<span id="type"><a role="button" style="background:none">IMAP</a><a role="button" style="background:${second}">POP3</a></span>`;
  expect(setupIn(pair('#fff')).setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
  expect(setupIn(pair('none')).sheet.fields[0]?.role).toBe('text');
  expect(setupIn(pair('#00f;color:#fff').replace('none', '#eee')).setup).toMatchObject({ protocol: 'pop3' });
});

it('of two filled buttons the one written in colour is chosen', () => {
  const button = (text: string, style: string): string => `<button type="button" style="${style}">${text}</button>`;
  const chosen = 'background-color: rgb(238, 242, 255); color: rgb(79, 70, 229)';
  const other = 'background-color: rgb(255, 255, 255); color: rgb(71, 85, 105)';
  const row = (imap: string, pop: string): string =>
    `<div id="type">${button('IMAP', imap)}${button('POP3', pop)}</div>`;
  expect(setupIn(row(other, chosen)).setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
  expect(setupIn(row(chosen, other)).setup).toMatchObject({ protocol: 'imap' });
  expect(setupIn(row(other, other)).sheet.fields[0]?.role).not.toBe('buttons');
});

it.each([
  '<ul hidden><li><a href="#">POP3</a></li><li><a href="#">IMAP</a></li></ul>',
  '<div hidden><a class="dropdown-item">POP3</a><a class="dropdown-item">IMAP</a></div>',
])('a button over a hidden list of which it shows an entry, as Bootstrap draws it: %s', (menu) => {
  const button = '<button type="button" data-bs-toggle="dropdown">POP3 <span class="caret"></span></button>';
  const { sheet, setup } = setupIn(`<div id="type" class="dropdown">${button}${menu}</div>`);
  expect(sheet.fields[0]?.choices.map(({ text, selected }) => [text, selected])).toEqual([
    ['POP3', true],
    ['IMAP', false],
  ]);
  expect(setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
});

it('two hidden ticks of one row, each drawn right behind it (layui), are both there', () => {
  const tick = (name: string, on: string): string =>
    `<input type="checkbox" hidden ${on}><div class="layui-form-checkbox"><span>${name}</span><i></i></div>`;
  const { setup } = setupIn(
    `<select id="type"><option>POP3<option>IMAP</select></p><p>${tick('Use SSL', '')}${tick('Leave a copy on the server', 'checked')}`,
  );
  expect(setup).toMatchObject({ security: 'none', keepsCopy: true });
});

it('a legend over other fields too does not name the radios', () => {
  const { sheet } = setupIn(
    '<fieldset><legend>Server</legend><select id="type"><option>POP3</select><label>SSL</label><input type="radio" name="s" checked>yes<input type="radio" name="s">no</fieldset>',
  );
  expect(sheet.fields.find(({ role }) => role === 'radio')?.label).toBe('SSL');
});

it('of a very long hidden list no more is read than of any other', () => {
  const menu = `<ul hidden><li>POP3</li>${'<li>IMAP</li>'.repeat(500)}</ul>`;
  const { sheet } = setupIn(`<div id="type"><button type="button" aria-haspopup="true">POP3</button>${menu}</div>`);
  expect(sheet.fields[0]?.choices).toHaveLength(200);
});
