// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

/** How many setups a page of a mailbox has that holds this list besides. */
function found(asks: string): number {
  document.documentElement.innerHTML = `<h1>Your mailbox in other mail programs</h1>${asks}`;
  return judge(read(document, () => null).sheet).found.length;
}

const list = (options: readonly string[], chosen: number, label = 'Access'): string =>
  `<div role="listbox" aria-label="${label}">${options
    .map((one, at) => `<div role="option" aria-selected="${at === chosen}">${one}</div>`)
    .join('')}</div>`;

const ACCESS = ['None', 'IMAP only', 'POP3 and IMAP'];

describe('a list that always stands open', () => {
  test('chooses who is let in', () => expect(found(list(ACCESS, 2))).toBe(1));
  test('proposes searches where nothing is chosen', () =>
    expect(found(list(['imap', 'pop3 or imap', 'turn off imap'], -1))).toBe(0));
  test('holds messages where some speak of something else', () =>
    expect(found(list(['POP3 ends, please go on with IMAP', 'IMAP on Tuesday', 'Lunch?'], 0, 'Messages'))).toBe(0));
});

describe('a field that opens a list', () => {
  const opened = (label: string, value: string): string =>
    `<input role="combobox" aria-label="${label}" aria-controls="l" aria-expanded="true" value="${value}">${list(ACCESS, 0).replace('<div', '<div id="l"')}`;
  test('chooses who is let in', () => expect(found(opened('Access', 'IMAP only'))).toBe(1));
  test('is no choice where it searches, whatever it proposes', () => expect(found(opened('Search', 'None'))).toBe(0));
  test('nor where what is typed is none of its entries', () => expect(found(opened('Go to', 'pop'))).toBe(0));
});
