// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../words.ts';
import { detect } from '../../../src/detect/detect.ts';
import type { Reading } from '../../../src/detect/reading.ts';
import { apply, type Outcome, type Site } from '../../../src/switch/apply.ts';
import { planFor } from '../../../src/switch/plan.ts';
import { undo } from '../../../src/switch/undo.ts';

// What a page does not take is waited for, on a loaded machine for longer.
vi.setConfig({ testTimeout: 30_000 });
// jsdom knows no layout.
Element.prototype.scrollIntoView = () => {};

const FORM = `<h1>Add mail account</h1><form>
  <p><label>Protocol <select name="protocol"><option>POP3</option><option>IMAP</option></select></label></p>
  <p><label>Incoming mail server <input name="server" value="pop.example.com"></label></p>
  <p><label>Port <input name="port" value="995"></label></p>
  <p><label>User name <input name="user" value="anna"></label></p>
  <p><label>Password <input type="password" name="password" value="secret"></label></p>
  <p><label><input type="checkbox" name="keep" checked> Leave a copy of messages on the server</label></p>
  <p><label><input type="checkbox" name="agree"> I agree to the terms</label></p>
  <p><label>Folder <select name="folder"><option>Inbox</option><option>Archive</option></select></label></p></form>`;

const life = (): AbortController => new AbortController();
const reading = (): Reading | null => detect(document).readings[0] ?? null;
const site = (signal = life().signal): Site => ({
  read: async () => reading(),
  openRoot: (host) => host.shadowRoot,
  signal,
});
const form = (): HTMLFormElement => document.querySelector('form') ?? document.createElement('form');
const field = (name: string): HTMLInputElement & HTMLSelectElement =>
  Object(form().elements.namedItem(name) ?? document.createElement('input'));
const state = (): unknown[] => ['protocol', 'server', 'port', 'user', 'password'].map((name) => field(name).value);

const POP3 = ['POP3', 'pop.example.com', '995', 'anna', 'secret'];
const IMAP = ['IMAP', 'imap.example.com', '993', 'anna', 'secret'];

async function switched(where = site()): Promise<Outcome> {
  const before = reading();
  const plan = before && planFor(before, 'imap', null);
  if (!before || !plan) throw new Error('the form of this test has no plan');
  return apply(before, plan, where);
}

beforeEach(() => {
  document.body.innerHTML = FORM;
});

describe('applying a plan', () => {
  it('sets what it says, and nothing is left', async () => {
    const outcome = await switched();
    expect(state()).toEqual(IMAP);
    expect([outcome.is, outcome.left]).toEqual(['done', []]);
  });

  it('says nothing to the fields of name and password', async () => {
    const heard: string[] = [];
    for (const name of ['focus', 'input', 'change', 'keyup', 'blur'])
      form().addEventListener(
        name,
        ({ target }) => heard.push(target instanceof Element ? (target.getAttribute('name') ?? '') : ''),
        true,
      );
    await switched();
    expect(new Set(heard)).toEqual(new Set(['protocol', 'server', 'port']));
  });

  it('sends nothing, whatever the page does on a change', async () => {
    let sent = 0;
    form().addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    form().addEventListener('change', () => form().requestSubmit());
    await switched();
    expect(sent).toBe(0);
    form().requestSubmit();
    expect(sent, 'the person can send it afterwards').toBe(1);
  });

  it('follows a page that draws its form anew at every change', async () => {
    form().addEventListener('change', function again({ target }) {
      if (!(target instanceof HTMLSelectElement) || target.name !== 'protocol') return;
      document.body.innerHTML = FORM.replace('<option>IMAP', '<option selected>IMAP');
      form().addEventListener('change', again);
    });
    const outcome = await switched();
    expect(outcome.is).toBe('done');
    expect(state()).toEqual(IMAP);
  });

  it('puts all back where the page takes the protocol back', async () => {
    field('protocol').addEventListener('change', () => {
      field('protocol').selectedIndex = 0;
    });
    const outcome = await switched();
    expect([outcome.is, outcome.left.map(({ what }) => what)]).toEqual(['refused', ['protocol']]);
    expect(state()).toEqual(POP3);
  });

  it('names a part that the page does not take', async () => {
    field('port').addEventListener('change', () => {
      field('port').value = '995';
    });
    const outcome = await switched();
    expect([outcome.is, outcome.left.map(({ what, to }) => `${what} ${to}`)]).toEqual(['done', ['port 993']]);
  });

  it('says that the form has gone', async () => {
    field('protocol').addEventListener('change', () => form().remove());
    expect((await switched()).is).toBe('gone');
  });

  it('stops when the extension leaves the page', async () => {
    const leaving = life();
    field('protocol').addEventListener('change', () => leaving.abort());
    expect((await switched(site(leaving.signal))).is).toBe('gone');
    expect(field('server').value).toBe('pop.example.com');
  });
});

describe('undo', () => {
  it('puts back what was changed', async () => {
    const { before } = await switched();
    expect(await undo(before, site())).toEqual([]);
    expect(state()).toEqual(POP3);
  });

  it('puts back what the page changed along with it', async () => {
    field('protocol').addEventListener('change', () => {
      field('folder').selectedIndex = 1;
    });
    const { before } = await switched();
    await undo(before, site());
    expect(field('folder').selectedIndex, 'the page answers to the way back as well').toBe(0);
  });

  it('leaves alone what the person did since', async () => {
    const { before } = await switched();
    field('agree').click();
    field('folder').selectedIndex = 1;
    field('keep').click();
    await undo(before, site());
    expect(state()).toEqual(POP3);
    expect([field('agree').checked, field('folder').selectedIndex, field('keep').checked]).toEqual([true, 1, false]);
  });

  it('says what could not be put back', async () => {
    const { before } = await switched();
    field('port').disabled = true;
    field('port').addEventListener('input', () => {
      field('port').value = '993';
    });
    expect(await undo(before, site())).toEqual(['port']);
    expect(state().slice(0, 2)).toEqual(POP3.slice(0, 2));
  });

  it('says so too where the form can be read no more', async () => {
    const { before } = await switched();
    field('server').readOnly = true;
    expect(await undo(before, site())).toEqual(['host']);
    form().remove();
    expect(await undo(before, site())).toEqual(['protocol', 'host', 'port']);
  });
});
