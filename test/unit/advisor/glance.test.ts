// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { controlsIn, glanceOver } from '../../../src/advisor/glance.ts';

it('sees what scripts set without an event, once, and never reads a password', () => {
  document.body.innerHTML = `<select><option>POP3<option>IMAP</select><input type="checkbox"><input id="host">
    <input type="password"><input type="hidden"><textarea></textarea><select multiple><option>1<option>2<option>3</select>`;
  const [list, tick, host, password, area, many, ...rest] = controlsIn([document]);
  expect(rest).toEqual([]);
  const glance = glanceOver(controlsIn([document]));
  expect(glance.moved()).toEqual([]);
  const set = (element: Element | undefined, key: string, value: unknown): void => {
    if (!element) throw new Error('no such control');
    Reflect.set(element, key, value);
    expect(glance.moved(), `${element.localName} ${key}`).toEqual([element]);
    expect(glance.moved(), 'told once').toEqual([]);
  };
  set(list, 'selectedIndex', 1);
  set(tick, 'checked', true);
  set(host, 'value', 'imap.example.com');
  set(area, 'value', 'imap://example.com');
  const [, second, third] = many?.querySelectorAll('option') ?? [];
  if (second) second.selected = true;
  expect(glance.moved()).toEqual([many]);
  if (third) third.selected = true;
  expect(glance.moved(), 'the first chosen one is the same').toEqual([many]);

  if (!password) throw new Error('no password');
  Object.defineProperty(password, 'value', {
    get() {
      throw new Error('it was read');
    },
  });
  expect(glance.moved()).toEqual([]);
});
