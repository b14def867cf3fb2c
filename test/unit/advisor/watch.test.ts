// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LastRead, lastRead } from '../../../src/advisor/last-read.ts';
import { type Watch, watch } from '../../../src/advisor/watch.ts';
import { detect } from '../../../src/detect/detect.ts';

const FORM = `<h1>Add mail account</h1><form><p><label>Protocol <select><option>POP3<option>IMAP</select></label></p>
  <p><label>Incoming mail server <input></label></p><p><label>Port <input value="995"></label></p>
  <p><label>User name <input></label></p><p><label>Password <input type="password"></label></p></form>`;

let life: AbortController;
let last: LastRead;
let watcher: Watch;
const changed = vi.fn();

/** Of what jsdom has not, only what is asked for while a page is watched. */
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  Object.assign(Element.prototype, { checkVisibility: () => true });
  Object.assign(document, { getAnimations: () => [] });
  document.body.innerHTML = FORM;
  changed.mockClear();
  life = new AbortController();
  last = lastRead(
    () => false,
    () => null,
    life.signal,
  );
  watcher = watch(changed, last, () => false, life.signal);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** The page is read, something happens while the verdict is on its way, and it comes. */
async function judged(meanwhile: () => void = () => {}): Promise<void> {
  last.begin([], []);
  watcher.begin();
  const { readings } = detect(document);
  expect(readings).toHaveLength(1);
  meanwhile();
  await Promise.resolve(); // the observers are told
  watcher.aim(readings);
}

const label = (): Element => document.querySelector('label') ?? document.body;

it('has a form read again that changed while its first verdict was on its way, and once only', async () => {
  await judged();
  expect(changed, 'nothing has changed').not.toHaveBeenCalled();
  document.body.innerHTML = FORM;
  await judged(() => label().prepend('Mail '));
  expect(changed).toHaveBeenCalledTimes(1);
  await judged();
  expect(changed).toHaveBeenCalledTimes(1);
});

it('tells of a change in a form that it watches, and of none elsewhere', async () => {
  await judged();
  document.body.append('The time is 12:01');
  await Promise.resolve();
  expect(changed).not.toHaveBeenCalled();
  label().prepend('Mail ');
  await Promise.resolve();
  expect(changed).toHaveBeenCalledTimes(1);
});
