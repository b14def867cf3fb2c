// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { knobOf } from '../../../src/detect/dom/seen.ts';
import { judge } from '../../../src/detect/judge/judge.ts';
import { keepOfText } from '../../../src/detect/judge/levers/keep-words.ts';
import { read } from '../../../src/detect/read/read.ts';

/** Does a copy stay, of a form that fetches mail and asks this besides? */
function kept(asks: string): boolean | null | undefined {
  document.documentElement.innerHTML = `<h1>Fetch mail from a mailbox</h1><form>
    <p><label>Protocol <select><option>POP3<option>IMAP</select></label></p><p><label>Server <input></label></p>
    <p><label>Port <input value="995"></label></p><p><label>User name <input></label></p>
    <p><label>Password <input type="password"></label></p>${asks}</form>`;
  return judge(read(document, () => null).sheet).found[0]?.setup.keepsCopy;
}

const list = (label: string, options: readonly string[], chosen: number): string =>
  `<p><label>${label} <select>${options.map((one, at) => `<option${at === chosen ? ' selected' : ''}>${one}`).join('')}</select></label></p>`;

describe('a list of what becomes of mail', () => {
  const OPTIONS = ['Move the mail to folder', 'Delete the mail', 'Mark the mail as read'];
  test.each([
    [0, true],
    [1, false],
    [2, true],
  ])('says so under a label that says nothing: %i', (chosen, keeps) =>
    expect(kept(list('Next action', OPTIONS, chosen))).toBe(keeps),
  );
  test('in words of their own, where the label names the mail', () =>
    expect(kept(list('Processed messages', ['Left in the inbox', 'Moved to a folder', 'Deleted'], 1))).toBe(true));
  test('not where it is about attachments or failures', () => {
    expect(kept(list('Attachments', ['Move to folder', 'Delete'], 1))).toBeNull();
    expect(kept(list('On failure', ['Move the mail to folder', 'Delete the mail'], 1))).toBeNull();
  });
  test('needs no mail in it where one says to delete after processing, unless it keeps files', () => {
    expect(kept(list('Handling strategy', ['Mark as read', 'Delete after processing'], 1))).toBe(false);
    expect(kept(list('Strategia', ['Oznacz jako przeczytane', 'Usuń po przetworzeniu'], 0))).toBe(true);
    expect(kept(list('Converted documents', ['Delete after processing', 'Keep in the work folder'], 0))).toBeNull();
  });
  test('not of subscribers', () =>
    expect(kept(list('Hard bounces', ['Unsubscribe', 'Delete subscriber'], 1))).toBeNull());
  test('what comes first in words of its own counts', () =>
    expect(
      kept(list('Next', ['Move to folder', 'Delete'], 1) + list('After fetching', ['Leave on server', 'Delete'], 0)),
    ).toBe(true));
  test('of deleting, at times that it names', () => {
    const times = ['Never', 'When mail was fetched', 'After 14 days'];
    expect([0, 1, 2].map((chosen) => kept(list('Delete from the server', times, chosen)))).toEqual([true, false, true]);
  });
  test('the third answer to a question is neither', () =>
    expect(kept(list('Leave messages on server?', ['Yes', 'No', 'Default'], 2))).toBeNull());
});

test('of two ways the brackets say which deletes', () => {
  const ways = (copies: string, moves: string) =>
    `<p><label><input type="radio" name="w"${copies}>Copy (keep in the mailbox)</label></p>
    <p><label><input type="radio" name="w"${moves}>Move (delete from the mailbox after export)</label></p>`;
  expect(kept(ways(' checked', ''))).toBe(true);
  expect(kept(ways('', ' checked'))).toBe(false);
});

describe('a closed list', () => {
  const closed = (label: string, shown: string): string =>
    `<p><span id="l">${label}</span> <button type="button" role="combobox" aria-expanded="false" aria-labelledby="l">${shown}</button></p>`;
  test.each([
    ['Next action', 'Leave messages on the server', true],
    ['Next action', 'Delete messages from the server', false],
    ['On failure', 'Delete the mail', null],
    ['Spam', '30 days', null],
    ['Start', 'At once', null],
  ])('%s: %s', (label, shown, keeps) => expect(kept(closed(label, shown))).toBe(keeps));
});

describe('days', () => {
  test('that are named in the option stay, "after import" is at once', () => {
    const options = ['Leave', 'Delete after import', 'Delete after a number of days', 'Delete after 0 days'];
    expect([0, 1, 2, 3].map((chosen) => kept(list('Originals on the server', options, chosen)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  const typed = (days: string, behind: string): string =>
    `<p>Leave messages on the server for <input value="${days}"> days ${behind}</p>`;
  test('in mid-sentence', () => expect(kept(typed('14', ''))).toBe(true));
  test.each([
    ['(0 = at once)', false],
    ['(0 - delete immediately)', false],
    ['(0 = never)', true],
    ['', null],
  ])('none of them, which the words explain: %s', (behind, keeps) => expect(kept(typed('0', behind))).toBe(keeps));
  test('in any unit', () =>
    expect(
      kept('<p>Leave on the server for <input type="number" value="2"> <select><option>days<option>weeks</select></p>'),
    ).toBe(true));
  test('along a line', () =>
    expect(
      kept('<p id="l">Leave messages on the server for 9 days</p><input type="range" aria-labelledby="l" value="9">'),
    ).toBe(true));
});

describe('ticks', () => {
  test('of a kit, on a button', () =>
    expect(
      kept(
        '<input type="button" role="checkbox" aria-checked="true" id="c"><label for="c">Leave messages on server</label>',
      ),
    ).toBe(true));
  test.each([
    ['chk on', true],
    ['chk', false],
  ])('that are only drawn: %s', (look, keeps) =>
    expect(kept(`<div><i class="${look}"></i><span>Leave messages on server</span></div>`)).toBe(keeps),
  );
  test('drawn beside a native one they are that one', () =>
    expect(
      kept('<label><input type="checkbox" checked><i class="chk"></i><span>Leave messages on server</span></label>'),
    ).toBe(true));
});

describe('the knob of a drawn switch', () => {
  const at = (left: number, width: number): DOMRect => new DOMRect(left, 0, width, 20);
  test.each([
    ['on', 36, 18, 14, true],
    ['off', 36, 4, 14, false],
    ['an icon in the middle', 36, 11, 14, null],
    ['as wide as it is high', 20, 4, 8, null],
    ['a long button', 120, 4, 14, null],
  ])('%s', (_, width, left, small, on) => {
    document.body.innerHTML = '<button><span></span></button>';
    const [button, knob] = document.querySelectorAll('button, span');
    if (!button || !knob) throw new Error('no button');
    button.getBoundingClientRect = () => at(0, width);
    knob.getBoundingClientRect = () => at(left, small);
    expect(knobOf(button)).toBe(on);
  });
});

test('a label stands before its description', () => {
  const answer = (yes: string, no: string) =>
    `<div><label>Are mails deleted from the server?</label><div class="description">If not, they are marked.</div><div>
    <label><input type="radio" name="d"${yes}>Yes</label> <label><input type="radio" name="d"${no}>No</label></div></div>`;
  expect(kept(answer(' checked', ''))).toBe(false);
  expect(kept(answer('', ' checked'))).toBe(true);
});

test('the way in alone makes no server', () =>
  expect(
    kept(
      '<p><label><input type="checkbox"> Delete after fetching</label></p><p><label>Inbound default client name <input></label></p>',
    ),
  ).toBe(true));

test('a refusal comes first in Norwegian, Danish and Swedish, too', () => {
  const label = 'Programmer kan slette meldinger fra serveren';
  const ways = ['Ikke la programmer slette meldinger', 'La programmer slette meldinger'];
  expect([0, 1].map((chosen) => kept(list(label, ways, chosen)))).toEqual([true, false]);
});

test('deleting at the source, in a language whose words for it are not known', () => {
  const tick = (on: string) =>
    `<p><label><input type="checkbox" name="delete1"${on}> Șterge de la sursă când ai terminat</label></p>
    <p><label><input type="checkbox" name="delete2" checked> Șterge mesajele la destinație</label></p>`;
  expect(kept(tick(''))).toBe(true);
  expect(kept(tick(' checked'))).toBe(false);
});

test('a hint says what happens where the tick is off', () =>
  expect(
    kept(
      '<p><label><input type="checkbox" checked> Delete mail from the server after import <span>When it is off, mail is left on the server</span></label></p>',
    ),
  ).toBe(false));

test('to get a copy is not to keep one', () => {
  expect(keepOfText('Gauti pokalbio kopiją el. paštu')).toBeNull();
  expect(keepOfText('Kopie auf dem Server')).toBe(true);
});
