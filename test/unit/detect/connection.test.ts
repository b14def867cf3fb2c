// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { connectionOf } from '../../../src/detect/judge/connection.ts';
import { pageOf } from '../../../src/detect/judge/page.ts';
import { read } from '../../../src/detect/read/read.ts';

function connection(html: string) {
  document.body.innerHTML = html;
  const [field] = pageOf(read(document, () => null).sheet).fields;
  return field ? connectionOf(field) : null;
}

it('reads a URI and a property that fill their line', () => {
  expect(connection('<input value="imaps://me@imap.example.com">')).toMatchObject({ host: 'imap.example.com' });
  expect(connection('<textarea>folder=INBOX\nstoreName=imaps</textarea>')).toMatchObject({ protocol: 'imap' });
  expect(connection('<textarea>  mail.store.protocol: pop3</textarea>')).toMatchObject({ protocol: 'pop3' });
});

it('takes code and prose for what they are', () => {
  expect(connection('<textarea>// URL: imaps://me@imap.example.com:993/INBOX</textarea>')).toBeNull();
  expect(connection('<textarea>We use pop3://pop.example.com at home</textarea>')).toBeNull();
});

it('knows whether who signs in stands in a URI', () => {
  expect(connection('<input value="pop3s://pop.example.com:995/INBOX?username=me">')).toMatchObject({ user: true });
  expect(connection('<input value="pop3://me@pop.example.com">')).toMatchObject({ user: true });
  expect(connection('<input value="imap://imap.example.com?delete=true">')).toMatchObject({ user: false });
});
