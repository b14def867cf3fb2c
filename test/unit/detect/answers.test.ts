// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

const foundIn = (html: string) => {
  document.documentElement.innerHTML = html;
  return judge(read(document, () => null).sheet).found;
};

const list = (label: string, answer: 'Yes' | 'No'): string =>
  `<p><label>${label} <select><option>Yes<option${answer === 'No' ? ' selected' : ''}>No</select></label></p>`;

const account = (more: string): string => `<h1>Fetch mail from a mailbox</h1><form>
  <p><label>Protocol <select><option>POP3<option>IMAP</select></label></p><p><label>Server <input></label></p>
  <p><label>Port <input value="110"></label></p><p><label>User name <input></label></p>
  <p><label>Password <input type="password"></label></p>${more}</form>`;

describe('a list "yes, no" is a tick', () => {
  test('that switches access off where it blocks', () => {
    const [found] = foundIn(`<h1>Mailbox anna@example.com</h1><form>
      ${list('Block access by POP3', 'Yes')}${list('Block access by IMAP', 'No')}</form>`);
    expect(found?.setup).toMatchObject({ kind: 'access', protocol: 'imap', offered: ['imap', 'pop3'] });
    expect(found?.parts.access[0]?.lever.options).toEqual([
      [false, 0],
      [true, 1],
    ]);
  });
  test('of two for the encryption the one on yes counts', () => {
    const asks = (ssl: 'Yes' | 'No') => account(list('Use SSL', ssl) + list('Use STARTTLS', 'Yes'));
    expect(foundIn(asks('No'))[0]?.setup.security).toBe('starttls');
  });
  test('and rules what kind of encryption there is', () => {
    const kind = '<p><label>Type <select><option>TLS<option selected>SSL</select></label></p>';
    expect(foundIn(account(list('Use a secure connection', 'No') + kind))[0]?.setup.security).toBe('none');
    expect(foundIn(account(list('Use a secure connection', 'Yes') + kind))[0]?.setup.security).toBe('tls');
  });
  test('that means POP3 on no', () => {
    const form = account(list('Use IMAP', 'No')).replace(/<p><label>Protocol.*?<\/p>/, '');
    expect(foundIn(form)[0]?.setup).toMatchObject({ protocol: 'pop3', offered: ['imap', 'pop3'] });
  });
  test('and says nothing while it stands on neither', () => {
    const radios = '<p>Delete from the server: <label><input type="radio" name="d">Yes</label> ';
    const form = account(`${radios}<label><input type="radio" name="d">No</label></p>`);
    expect(foundIn(form)[0]?.setup.keepsCopy).toBeNull();
  });
});

describe('what stands beside is no evidence', () => {
  const service = (more: string): string => `<h1>Rack 4</h1><form>
    <p><label>Protocol <select><option>HTTP<option selected>IMAP</select></label></p><p><label>Server <input></label></p>
    <p><label>Port <input value="143"></label></p>${more}</form>`;
  test('a button that deletes an account', () =>
    expect(
      foundIn(service('<p><label>Password <input type="password"></label></p><button>Delete account</button>')),
    ).toEqual([]));
  test('an address to which something is sent is nobody who signs in', () =>
    expect(
      foundIn(
        account('').replace(
          /<p><label>User name.*?<\/form>/s,
          '<p><label>Send reports to <input type="email"></label></p></form>',
        ),
      ),
    ).toEqual([]));
  test('a tick to be told when fetching fails speaks of no probe', () => {
    const [found] = foundIn(account('<p><label><input type="checkbox"> Notify me when fetching fails</label></p>'));
    expect(found?.setup.evidence.some(({ kind }) => kind === 'against')).toBe(false);
  });
});
