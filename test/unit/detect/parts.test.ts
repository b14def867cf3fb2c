// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { protocolLever } from '../../../src/detect/judge/levers/protocol.ts';
import { standsOn } from '../../../src/detect/judge/levers/pull.ts';
import { securityLever } from '../../../src/detect/judge/levers/security.ts';
import { keepAmong } from '../../../src/detect/judge/levers/treatment.ts';
import { type Field, pageOf } from '../../../src/detect/judge/page.ts';
import { know } from '../../../src/detect/judge/roles.ts';
import { read } from '../../../src/detect/read/read.ts';

function fields(html: string): readonly Field[] {
  document.body.innerHTML = html;
  return pageOf(read(document, () => null).sheet).fields;
}
function field(html: string): Field {
  const [one] = fields(html);
  if (!one) throw new Error('no field');
  return one;
}
function security(html: string) {
  const lever = securityLever(field(html));
  return lever && standsOn(lever);
}

it('takes a text area of one line for a field, a larger one for room to write', () => {
  expect(know(field('<label>Mail server <textarea rows="1"></textarea></label>')).role).toBe('host');
  expect(know(field('<label>Mail server <textarea></textarea></label>')).role).toBe('other');
});

it('knows a list of servers by the hosts in brackets, and no protocol in them', () => {
  const list = field(
    '<label>Mail server <select><option>Office (pop.example.com)<option>Branch (mail.example.org)</select></label>',
  );
  expect(know(list).role).toBe('host');
  expect(protocolLever(list)).toBeNull();
});

it('takes a folder of sent mail for no server', () => {
  expect(know(field('<label>Cartella posta inviata <input></label>')).role).not.toBe('host');
});

it('reads an encryption whatever the list is called, in dashes and before brackets', () => {
  expect(security('<label>IMAP type <select><option>Standard<option selected>SSL</select></label>')).toBe('tls');
  expect(security('<label>SSL/TLS <select><option>--None--<option>SSL<option>TLS</select></label>')).toBe('none');
  expect(
    security('<label>SSL <select><option>SSL<option value="tls" selected>TLS (begins unencrypted)</select></label>'),
  ).toBe('starttls');
  expect(security('<label>Genre <select><option selected>Rock<option>Jazz</select></label>')).toBeNull();
});

it('reads what becomes of mail beside what is left unread', () => {
  const lever = keepAmong(
    fields('<label>Policy <select><option>Delete<option selected>Mark as read<option>Mark as unread</select></label>'),
  );
  expect(lever && standsOn(lever)).toBe(true);
});

it('counts the list of ways to sign in as no title of signing in, where it offers POP', () => {
  document.body.innerHTML = `<h2>POP3 servers</h2><div>
    <p><label>Authentication type <select><option>Pop<option>OAuth</select></label></p>
    <p><label>Host <input></label></p><p><label>Port <input value="995"></label></p>
    <p><label>User name <input></label></p><p><label>Password <input type="password"></label></p></div>`;
  expect(judge(read(document, () => null).sheet).found.map(({ setup }) => setup)).toMatchObject([{ protocol: 'pop3' }]);
});

it('what nothing known names right before a port of mail is the server', () => {
  const role = (label: string, port: string): string => {
    const [one, next] = fields(`<label>${label} <input></label><label>Port <input value="${port}"></label>`);
    return one ? know(one, next).role : 'no field';
  };
  expect(role('Zorvek', '993')).toBe('host');
  expect(role('Zorvek', '8080')).toBe('other');
  expect(role('Check every', '993')).toBe('other');
});

it('an address named after a protocol is the server', () => {
  expect(know(field('<label>Endereço IMAP <input></label>')).role).toBe('host');
  expect(know(field('<label>E-mail address <input></label>')).role).toBe('email');
});

it('a row of radios drawn in a label keeps its own words', () => {
  const [row, tick] =
    fields(`<form><div><div><label><div>SSL/TLS</div><div role="radiogroup"><label role="radio" aria-checked="true">Fixed</label>
    <label role="radio" aria-checked="false">Expression</label></div></label></div><div><input type="checkbox" role="switch"></div></div></form>`);
  expect(row?.choices.map(({ text }) => text)).toEqual(['Fixed', 'Expression']);
  expect(tick).toMatchObject({ label: 'SSL/TLS', checked: false });
});

it('"mark read" beside "delete" is what becomes of mail', () => {
  const list = (chosen: number): string =>
    `<label>Disposition <select>${['None', 'Mark Read', 'Delete'].map((one, at) => `<option${at === chosen ? ' selected' : ''}>${one}`).join('')}</select></label>`;
  const stays = (chosen: number) => {
    const lever = keepAmong(fields(list(chosen)));
    return lever && standsOn(lever);
  };
  expect([stays(0), stays(1), stays(2)]).toEqual([true, true, false]);
});

it("a name that ends in what signs in is no server's, in whatever language the label is", () => {
  const role = (name: string): string => know(field(`<label>Пӑрӑм <input name="${name}"></label>`)).role;
  const names = [
    'mailserver_url',
    'mailserver_port',
    'mailserver_login',
    'mailserver_pass',
    'server_user',
    'loginServer',
  ];
  expect(names.map(role)).toEqual(['host', 'port', 'user', 'password', 'user', 'host']);
});
