// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

/** How many setups a mailbox's page has with these ticks in rows, each with what stands behind it. */
function found(...rows: readonly (readonly [label: string, behind: string])[]): number {
  const made = rows.map(
    ([label, behind]) => `<tr><td><label><input type="checkbox"> ${label}</label></td><td>${behind}</td></tr>`,
  );
  document.documentElement.innerHTML = `<h1>Your mailbox</h1><table>${made.join('')}</table>`;
  return judge(read(document, () => null).sheet).found.length;
}

const IMAP = 'Enable IMAP access';

test('a tick of a message is no switch, whatever the message says', () => {
  expect(found([IMAP, 'Bob, 9:12'], ['Lunch?', 'Eva, 8:40'])).toBe(0);
  expect(found([IMAP, 'Nov 29'], ['Lunch?', '28.11.2026'])).toBe(0);
});

test('settings without dates are', () => expect(found([IMAP, 'Port 993'], ['Show pictures', ''])).toBe(1));

test('a mailbox may tell when its services were used', () =>
  expect(found([IMAP, 'Last used 30.11.2026'], ['Webmail', 'Last used 29.11.2026'])).toBe(1));

test('dates may be told in words, as the browser tells them', () => {
  expect(found([IMAP, 'Bob, 2 hours ago'], ['Lunch?', 'yesterday'])).toBe(0);
  expect(found([IMAP, 'Bob'], ['Lunch?', 'yesterday'])).toBe(1);
});
