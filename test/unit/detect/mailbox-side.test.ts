// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

function readOf(html: string) {
  document.documentElement.innerHTML = html;
  return read(document, () => null).sheet;
}

const setupIn = (html: string) => judge(readOf(html)).found[0]?.setup;

/** Settings of one mailbox, with these in it. */
const mailbox = (inner: string): string =>
  `<title>Settings</title><h1>Mailbox a@example.org</h1><form><h2>Access by mail programs</h2>${inner}</form>`;

it('a step that asks for no password is one where its title speaks of incoming mail', () => {
  const step = (title: string): string =>
    `<title>Mail</title><h1>Ezarri kontuaren konfigurazioa</h1><form><fieldset><legend>${title}</legend>
    <label>Protocol <select><option>IMAP<option>POP3</select></label><label>Host name <input value="mail.example.org"></label>
    <label>Port <input value="993"></label><label>Security <select><option>SSL/TLS<option>None</select></label>
    <label>User name <input value="me"></label></fieldset><button>Birprobatu</button></form>`;
  expect(setupIn(step('Hartzeko zerbitzaria'))).toMatchObject({ protocol: 'imap', security: 'tls' });
});

it('entries of a menu that are ticked are switches; another service under one is not', () =>
  expect(
    setupIn(
      mailbox(`<ul role="menu"><li role="menuitemcheckbox" aria-checked="true">IMAP access</li>
      <li role="menuitemcheckbox" aria-checked="false">POP3 access</li>
      <li role="menuitemcheckbox" aria-checked="true">ActiveSync</li></ul>`),
    ),
  ).toMatchObject({ kind: 'access', protocol: 'imap' }));

it('a verb that bars is not undone by the "not" of the sentence under it', () => {
  const tick = (name: string, on: string): string =>
    `<p><input type="checkbox" id="${name}" ${on}><label for="${name}">Toegang via ${name} blokkeren
    <small>Programma's kunnen geen berichten meer ophalen.</small></label></p>`;
  expect(setupIn(mailbox(tick('IMAP', '') + tick('POP3', 'checked')))).toMatchObject({ protocol: 'imap' });
});

it('a verb at the head bars the protocol further on', () => {
  const tick = (name: string, on: string): string =>
    `<p><label><input type="checkbox" ${on}> Estä kirjautuminen ${name}-yhteydellä</label></p>`;
  expect(setupIn(mailbox(tick('IMAP', '') + tick('POP3', 'checked')))).toMatchObject({ protocol: 'imap' });
});

const TICKS = `<p><label><input type="checkbox" checked> Allow IMAP access</label></p>
  <p><label><input type="checkbox" checked> Allow POP3 access</label></p>`;

it("a copy beside the address that mail is forwarded to is not the server's", () => {
  const copy = '<label><input type="checkbox" checked> Keep a copy</label>';
  expect(
    setupIn(mailbox(`${TICKS}<div><label for="f">Forward to</label><input id="f">${copy}</div>`))?.keepsCopy,
  ).toBeNull();
  expect(setupIn(mailbox(`${TICKS}<div>${copy}</div>`))?.keepsCopy).toBe(true);
});

it('what is said of copies behind the switches counts before what is said above them', () => {
  const drafts = `<p><label><input type="checkbox" checked> Keep a copy</label></p>`;
  const copies = `<p>Mail taken by POP3 <label><input type="radio" name="c"> keep a copy</label>
    <label><input type="radio" name="c" checked> delete the copy</label></p>`;
  expect(setupIn(mailbox(drafts + TICKS + copies))?.keepsCopy).toBe(false);
});

it('a switch is drawn by a class, with a knob in it', () => {
  const row = (name: string, on: string): string =>
    `<div><div><b>${name}</b></div><div><span class="toggle ${on}"><i></i></span></div></div>`;
  expect(setupIn(mailbox(row('IMAP', 'on') + row('POP3', '')))).toMatchObject({ kind: 'access', protocol: 'imap' });
});

it('"toggle" without a knob opens and closes an answer', () => {
  const row = (name: string): string => `<div><span class="toggle"></span><span>${name}</span></div>`;
  expect(setupIn(mailbox(row('Enable IMAP access') + row('Enable POP access')))).toBeUndefined();
});

it('"tick" is a mark before what one gets', () => {
  const row = (mark: string, name: string): string => `<li><i class="${mark}"></i><span>${name}</span></li>`;
  const list = (mark: string): string =>
    `<h1>Mailbox Basic</h1><ul>${row(mark, 'IMAP access')}${row(mark, 'POP3 access')}${row('', '50 GB')}</ul>`;
  expect([setupIn(list('tick')), setupIn(list('chk'))?.kind]).toEqual([undefined, 'access']);
});

it('"allowed | barred", two buttons behind a protocol of which a class marks one, switch it', () => {
  const row = (name: string, on: number): string =>
    `<tr><td>${name}</td><td><div>${['Enabled', 'Disabled'].map((text, i) => `<button type="button" class="btn ${i === on ? 'active' : ''}">${text}</button>`).join('')}</div></td></tr>`;
  const table = (first: string, second: string): string =>
    mailbox(`<table>${row(first, 0)}${row(second, 1)}${row('Auto-reply', 1)}</table>`);
  expect(setupIn(table('IMAP', 'POP3'))).toMatchObject({ kind: 'access', protocol: 'imap' });
  expect(setupIn(table('Spam filter', 'Aliases'))).toBeUndefined();
});

it('a picture that is pressed switches what stands beside it, in a mailbox that signs its mail too', () => {
  const row = (name: string, on: boolean): string =>
    `<div><span id="${name}">${name}</span><button type="button" aria-labelledby="${name}" aria-pressed="${on}"></button></div>`;
  const page = mailbox(row('IMAP', false) + row('POP3', true) + row('DKIM', true));
  expect(setupIn(page)).toMatchObject({ kind: 'access', protocol: 'pop3' });
});

it('under the address of a mailbox other settings say little', () => {
  const page = (title: string): string => `<title>Panel</title><h1>${title}</h1><form>
    <label><input type="checkbox" checked> Disable POP3</label><label><input type="checkbox"> Disable IMAP</label>
    <label><input type="checkbox"> Spam filter</label><button>Save</button></form>`;
  expect(setupIn(page('Edit mailbox: ana@example.org'))).toMatchObject({ kind: 'access', protocol: 'imap' });
  expect(setupIn(page('Edit rule'))).toBeUndefined();
});

describe('access by POP, forwarding, or neither', () => {
  const page = (first: string, last: string): string => `<title>Mail options</title><h1>POP3 and forwarding</h1><form>
    <p><label><input type="radio" name="w"> ${first}</label></p><p><label><input type="radio" name="w"> Forwarding</label></p>
    <p><label><input type="radio" name="w" checked> ${last}</label></p><button>Save</button></form>`;
  it('is a switch', () =>
    expect(setupIn(page('Access your mail by POP3 in a mail program', 'None'))).toMatchObject({
      kind: 'access',
      protocol: 'none',
      offered: ['pop3'],
    }));
  it('not where nothing switches it off', () =>
    expect(setupIn(page('Access your mail by POP3 in a mail program', 'Web'))).toBeUndefined());
});

const radios = (label: string, on: boolean): string => `<tr><th>${label}</th><td>
  <label><input type="radio" name="${label}" ${on ? 'checked' : ''}> On</label> <label><input type="radio" name="${label}" ${on ? '' : 'checked'}> Off</label></td></tr>`;

it('a row about spam with the same two radios is none of the switches, and says nothing against them', () => {
  const rows = radios('POP3 mail service', true) + radios('IMAP mail service', false);
  const page = (more: string): string =>
    `<title>Settings</title><h1>Mailbox settings</h1><form><table>${rows}${more}</table><button>Save</button></form>`;
  expect(setupIn(page(''))).toMatchObject({ kind: 'access', protocol: 'pop3' });
  expect(setupIn(page(radios('Spam filter', true)))).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
});

it('"Default" before on and off is a third way', () => {
  const list = (name: string, chosen: number): string =>
    `<p><label>${name} access <select>${['Default', 'On', 'Off'].map((one, at) => `<option${at === chosen ? ' selected' : ''}>${one}`).join('')}</select></label></p>`;
  expect(setupIn(mailbox(list('IMAP', 1) + list('POP3', 2)))).toMatchObject({ protocol: 'imap' });
});

it('SMTP first in a list of all three is no switch of sending', () => {
  const tick = (label: string): string => mailbox(`<p><label><input type="checkbox" checked> ${label}</label></p>`);
  expect(setupIn(tick('Access to e-mail services (SMTP, IMAP and POP3)'))).toMatchObject({ protocol: 'both' });
  expect(setupIn(tick('Allow SMTP sending (used by POP3/IMAP programs)'))).toBeUndefined();
});

it("a copy beside the address where mail is forwarded is not the server's", () => {
  const keep = '<label><input type="checkbox" checked> Leave mail on the server</label>';
  expect(setupIn(mailbox(`${TICKS}<p>${keep}</p>`))).toMatchObject({ keepsCopy: true });
  expect(
    setupIn(mailbox(`${TICKS}<table><tr><th>Forwarding</th><td><textarea></textarea><br>${keep}</td></tr></table>`)),
  ).toMatchObject({ keepsCopy: null });
});

it('where two servers are typed in, a program is set up that serves all mailboxes', () => {
  const page = (more: string): string => `<title>Systems</title><h1>Directory</h1><p>Access control</p><form>${more}
    <p><label>Sieve connect URL <input></label></p><p><label><input type="checkbox"> Start IMAP service</label></p>
    <p><label><input type="checkbox"> Start POP3 service</label></p></form>`;
  expect(
    setupIn(page('<p><label>Mail server <input></label> <label>Server address <input></label></p>')),
  ).toBeUndefined();
});

it('ways in of which only being out is said in words switch a protocol under its title, on the page of a mailbox', () => {
  const page = (title: string): string =>
    `<title>${title}</title><h1>${title}</h1><form>${['POP3', 'IMAP']
      .map((name, at) => {
        const ways = ['Disabled', 'Local network', 'Anywhere'].map(
          (way, i) => `<option${at === i ? ' selected' : ''}>${way}`,
        );
        return `<h3>${name}</h3><label>Access <select>${ways.join('')}</select></label>`;
      })
      .join('')}<button>Save</button></form>`;
  expect(setupIn(page('Mailbox anna@example.org'))).toMatchObject({ kind: 'access', protocol: 'imap' });
  expect(setupIn(page('Inbound services'))).toBeUndefined();
});
