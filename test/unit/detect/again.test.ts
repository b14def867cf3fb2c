// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withValues } from '../../../src/detect/read/again.ts';
import { type PageRead, read } from '../../../src/detect/read/read.ts';

const FORM = `<title>Webmail</title><form>
  <label>Server type <select id="type"><option selected>POP3<option>IMAP</select></label>
  <label>Security <select id="many" multiple><option selected>SSL<option>TLS</select></label>
  <label>Server <input id="host" value="pop.example.com"></label>
  <label>Port <input id="port"></label>
  <label>Keep <input id="keep" type="checkbox"></label>
  <label>POP3 <input id="pop" type="radio" name="by" checked></label><label>IMAP <input id="imap" type="radio" name="by"></label>
  <label>Password <input id="password" type="password"></label>
  <label>Settings <textarea id="more"></textarea></label>
  <label>Folder <input id="folder" list="known"></label><datalist id="known"><option>Inbox</datalist></form>`;

const now = (): PageRead => read(document, () => null);
const held = ({ fields }: PageRead) =>
  fields.map(({ role, element, label, value, checked, choices }) => ({
    role,
    element,
    label,
    value,
    checked,
    choices,
  }));
let before: PageRead;
const at = (id: string): Element => document.getElementById(id) ?? expect.unreachable(id);
const set = (id: string, key: string, value: unknown): PageRead | null => {
  const element = at(id);
  Reflect.set(element, key, value);
  const moved = element.id === 'imap' ? [element, at('pop')] : [element];
  return withValues(before, new Set(moved));
};

beforeEach(() => {
  const room = { width: 100, height: 20 } as const;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ ...new DOMRect(), ...room });
  document.documentElement.innerHTML = FORM;
  before = now();
});
afterEach(() => vi.restoreAllMocks());

it.each([
  ['type', 'selectedIndex', 1],
  ['many', 'selectedIndex', 1],
  ['host', 'value', 'imap.example.com'],
  ['port', 'value', '993'],
  ['keep', 'checked', true],
  ['imap', 'checked', true],
])('reads that %s has another %s as if all were read anew', (id, key, value) => {
  const again = set(id, key, value);
  expect(again?.sheet).toEqual(now().sheet);
  expect(again && held(again)).toEqual(held(now()));
});

it('sees that more than values may be otherwise', () => {
  expect(set('folder', 'value', 'Inbox'), 'a list that offers').toBeNull();
  expect(set('password', 'value', 'hunter2'), 'a password').toBeNull();
  expect(set('more', 'value', 'mail.store.protocol=imaps'), 'a text area').toBeNull();
  at('host').setAttribute('hidden', '');
  expect(set('port', 'value', '993'), 'a field that is hidden').toBeNull();
  before = now();
  expect(set('port', 'value', '995')).not.toBeNull();
  at('host').removeAttribute('hidden');
  expect(set('port', 'value', '993'), 'a field that is shown').toBeNull();
});

it('knows what it has not read', () => {
  expect(withValues(before, new Set([document.createElement('input')]))).toBeNull();
});
