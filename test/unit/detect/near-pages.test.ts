// @vitest-environment jsdom
/** Pages made against the rules: each pair differs by the one sign that tells a mailbox from what is near it. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

function setupIn(html: string) {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found[0]?.setup;
}

const field = (label: string, rest: string): string => `<p><label>${label} <input ${rest}></label></p>`;
const SIGN_IN = field('User name', 'value="a"') + field('Password', 'type="password"');

describe('no place to fetch from', () => {
  const account = (inner: string, button = 'Save'): string =>
    `<title>Mail</title><h1>Incoming mail</h1><form>${inner}${SIGN_IN}<button>${button}</button></form>`;
  const server = (port: string): string =>
    field('IMAP server', 'value="imap.example.org"') + field('Port', `value="${port}"`);

  it.each(['4190', '636'])('a port of another service, %s', (port) => {
    expect(setupIn(account(server('993')))).toMatchObject({ protocol: 'imap' });
    const other = server(port).replace('IMAP server', 'Server');
    expect(setupIn(`<title>Sieve</title><form>${other}${SIGN_IN}<button>Save</button></form>`)).toBeUndefined();
  });

  it('where a password can be made up it is kept', () => {
    const vault = (button: string): string =>
      `<title>Vault</title><h1>Login</h1><form>${field('Name', 'value="Old mailbox"')}${SIGN_IN}<button type="button">${button}</button>
      ${server('993')}<button>Save</button></form>`;
    expect(setupIn(vault('Show'))).toMatchObject({ protocol: 'imap' });
    expect(setupIn(vault('Generate password'))).toBeUndefined();
    expect(setupIn(vault('General'))).toMatchObject({ protocol: 'imap' });
    expect(setupIn(vault('Generate a new token'))).toMatchObject({ protocol: 'imap' });
  });

  it('tabs of which less than half name a protocol', () => {
    const tabs = (names: readonly string[]): string =>
      `<div role="tablist">${names.map((name) => `<div role="tab" aria-selected="${name === 'IMAP'}">${name}</div>`).join('')}</div>`;
    const page = (names: readonly string[]) =>
      setupIn(
        `<title>Server</title><form>${tabs(names)}${field('Host name', 'value="mail"')}${field('Port', 'value="143"')}${SIGN_IN}<button>OK</button></form>`,
      );
    expect(page(['IMAP', 'POP3'])).toMatchObject({ protocol: 'imap' });
    expect(page(['IMAP', 'POP3'])?.offered).toEqual(['imap', 'pop3']);
    // The title of the open one still says its protocol.
    expect(page(['General', 'SMTP', 'IMAP', 'POP3', 'Users'])?.offered).toEqual(['imap']);
  });

  it('ticks that enable both choose neither: a server is made to offer them', () => {
    const tick = (name: string): string => `<p><label><input type="checkbox" checked> Enable ${name}</label></p>`;
    const install = (ticks: string): string =>
      `<title>Install</title><h1>Mail account</h1><form>${ticks}${field('Host name', 'value="mail.example.org"')}${SIGN_IN}<button>Install</button></form>`;
    expect(setupIn(install(tick('IMAP')))).toMatchObject({ protocol: 'imap' });
    expect(setupIn(install(tick('IMAP') + tick('POP3')))?.protocol).not.toBe('imap');
  });

  it('an offer that is asked for: a telephone, and no password', () => {
    const request = (more: string): string =>
      `<title>Mail</title><form><h2>Your mail account</h2><label>Kind <select><option>IMAP<option>POP3<option>Gmail<option>Exchange</select></label>
      ${field('Incoming mail server', '')}${field('Port', 'value="993"')}
      <label>Encryption <select><option>SSL/TLS<option>STARTTLS</select></label>${field('E-mail address', 'type="email"')}${more}<button>Next</button></form>`;
    expect(setupIn(request(''))).toMatchObject({ protocol: 'imap' });
    expect(setupIn(request(field('Reachable at', 'type="tel"')))).toBeUndefined();
  });

  it('a list of one and of both is one of what is let in', () => {
    const plan = (last: string): string =>
      account(
        `<label>Access <select><option>POP3 only<option selected>${last}</select></label>${field('Incoming server', 'value="mail.example.org"')}`,
      );
    expect(setupIn(plan('IMAP'))).toMatchObject({ kind: 'retrieve' });
    expect(setupIn(plan('POP3 and IMAP'))?.kind).not.toBe('retrieve');
  });
});

describe("no mailbox's switches", () => {
  const tick = (label: string): string => `<p><label><input type="checkbox" checked> ${label}</label></p>`;
  const drawn = (label: string, id: string): string =>
    `<div><span id="${id}">${label}</span><button role="switch" aria-checked="true" aria-labelledby="${id}"></button></div>`;

  it('names beside other names, though an address stands over them', () => {
    const under = (others: string): string =>
      `<title>People</title><h1>amy@example.org</h1><form>${tick('IMAP')}${tick('POP3')}${others}</form>`;
    expect(setupIn(under(''))).toMatchObject({ kind: 'access', protocol: 'both' });
    expect(setupIn(under(tick('Calendar') + tick('Billing')))).toBeUndefined();
    // A mailbox is active, and has a quota.
    expect(setupIn(under(tick('Active') + field('Quota', 'type="number"') + tick('Catch-all')))?.kind).toBe('access');
  });

  it('events, each line of which begins alike', () => {
    const list = (begin: string): string =>
      `<title>Safety</title><h1>Account</h1>${drawn(`${begin} I sign in from a new place`, 'a')}
      ${drawn('When a new mail program connects by IMAP', 'b')}${drawn('When a new mail program connects by POP3', 'c')}
      ${drawn(`${begin} my password has been changed`, 'd')}`;
    expect(setupIn(list('When'))).toBeUndefined();
    expect(setupIn(list('Ask before'))).toMatchObject({ kind: 'access' });
  });

  it('what a list of mailboxes is filtered by', () => {
    const list = (second: string): string =>
      `<title>Mailboxes</title><h1>Mailboxes</h1><div><label>IMAP access <select><option selected>On<option>Off</select></label>
      <label>POP3 access <select><option>On<option selected>Off</select></label></div><ul><li>amy@example.org</li>${second}</ul>`;
    expect(setupIn(list(''))).toMatchObject({ kind: 'access', protocol: 'imap' });
    expect(setupIn(list('<li>bob@example.org</li>'))).toBeUndefined();
  });
});

describe('a hint in an empty field is its name where nothing else is', () => {
  const labelled = field;
  const hinted = (name: string, rest: string): string => `<p><input placeholder="${name}" ${rest}></p>`;
  it.each([
    ['for a mailbox', 'Item', 'Mail folder', { protocol: 'imap' }],
    ['for what speaks against one', 'Item', 'Alert after failed checks', undefined],
  ])('%s', (_, title, last, setup) => {
    for (const named of [labelled, hinted]) {
      const page = `<title>${title}</title><h1>${title}</h1><form><p><label>Type <select><option>IMAP<option>POP3</select></label></p>
        ${named('Server', '')}${named('Port', '')}${named('User name', '')}${named('Password', 'type="password"')}${named(last, '')}
        <button>Save</button></form>`;
      const found = setupIn(page);
      if (setup) expect(found).toMatchObject(setup);
      else expect(found).toBeUndefined();
    }
  });
});
