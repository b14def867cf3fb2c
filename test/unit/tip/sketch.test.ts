// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import '../../words.ts';
import { detect } from '../../../src/detect/detect.ts';
import { SKETCH_TEXT_MAX } from '../../../src/setup/budgets.ts';
import { redact } from '../../../src/tip/redact.ts';
import { type Sketch, sketchOf } from '../../../src/tip/sketch.ts';

const letters = (least: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^q[a-z]{${least},12}$`));
const name = letters(5);
const host = fc
  .tuple(letters(4), fc.constantFrom('net', 'example', 'co.uk', 'de', 'xn--p1ai'))
  .map((parts) => parts.join('.'));
const address = fc.tuple(name, host).map((parts) => parts.join('@'));
const around = fc.string({ maxLength: SKETCH_TEXT_MAX + 20 });

describe('redact', () => {
  it('takes out addresses, hosts, links and numbers, and leaves words and ports', () => {
    expect(
      redact('Fetch from pop.gmx.net as anna.schmidt@gmx.net (https://gmx.net/a?b) on port 995, no. 4711081502'),
    ).toBe('Fetch from pop.example.com as name@example.com (https://www.example.com/) on port 995, no. 000000');
    expect(redact('10.0.0.12, [2a01:4f8::7], +49 89 1234 567, müller.de, imaps://a:b@c.d')).toBe(
      '192.0.2.1, [192.0.2.1], +000000, mail.example.com, imaps://mail.example.com',
    );
    expect(redact('POP3 (Port 110), IMAP/SSL')).toBe('POP3 (Port 110), IMAP/SSL');
  });
  it('lets no address through, wherever the text is cut', () => {
    fc.assert(
      fc.property(name, host, around, around, (who, where, before, after) => {
        const text = redact(`${before} ${who}@${where} ${after}`);
        expect(text).not.toContain(who);
        expect(text).not.toContain(where);
      }),
    );
  });
  it('lets no host through', () => {
    fc.assert(
      fc.property(host, around, around, (where, before, after) => {
        expect(redact(`${before} ${where} ${after}`)).not.toContain(where);
      }),
    );
  });
});

interface Secrets {
  readonly user: string;
  readonly password: string;
  readonly server: string;
  readonly person: string;
  readonly address: string;
}

const secrets: fc.Arbitrary<Secrets> = fc.record({
  user: name,
  password: name,
  server: fc.tuple(fc.constantFrom('pop', 'imap', 'mail'), host).map((parts) => parts.join('.')),
  person: name,
  address,
});

function sketch({ user, password, server, person, address: mail }: Secrets): Sketch {
  document.title = `Accounts of ${mail}`;
  document.body.innerHTML = `<h1>Add mail account for ${mail}</h1><form>
    <p><label>User name <input name="user" value="${user}"></label></p>
    <p><label>Password <input type="password" name="password" value="${password}"></label></p>
    <p><label>Protocol <select name="protocol"><option>POP3</option><option>IMAP</option></select></label></p>
    <p><label>Incoming mail server <input name="server" value="${server}" placeholder="${server}"></label></p>
    <p><label>Port <input name="port" value="995"></label></p>
    <p><label>Assign to <select name="agent"><option>${person}</option><option>${mail}</option></select></label></p>
    <p><label>Signature <textarea name="note">${person}</textarea></label></p>
    <table><tr><td>Owner of ${mail}</td><td><input value="${person}" id="o"></td></tr></table>
    <p><label><input type="checkbox" value="${person}"> Delete from ${server} after fetching</label></p>
    <button>Save ${mail}</button></form>`;
  const [reading] = detect(document).readings;
  if (!reading) throw new Error('the form of this test is no setup');
  return sketchOf(reading);
}

// Many forms are made and read; a loaded machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

describe('a sketch', () => {
  it('holds nothing that was typed, no address, no host, no person of a list', () => {
    fc.assert(
      fc.property(secrets, (all) => {
        const text = JSON.stringify(sketch(all));
        for (const [what, secret] of Object.entries(all)) expect([what, text.includes(secret)]).toEqual([what, false]);
        const [, where = ''] = all.address.split('@');
        expect(text).not.toContain(where);
      }),
      { numRuns: 60 },
    );
  });
  it('keeps what the verdict rests on', () => {
    const { said, headings, controls } = sketch({
      user: 'quser',
      password: 'qpassword',
      server: 'pop.quite.example',
      person: 'qperson',
      address: 'quiet@quite.example',
    });
    expect(said).toEqual({
      kind: 'retrieve',
      protocol: 'pop3',
      offered: ['imap', 'pop3'],
      security: 'tls',
      keepsCopy: true,
    });
    expect(headings).toEqual(['Add mail account for name@example.com']);
    expect(controls.map(({ is, label, example }) => [is, label, example])).toEqual([
      ['text', 'User name', ''],
      ['password', 'Password', ''],
      ['select', 'Protocol', ''],
      ['text', 'Incoming mail server', 'pop.example.com'],
      ['text', 'Port', '995'],
      ['select', 'Assign to', ''],
      ['text', 'Signature', ''],
      ['text', 'Owner of name@example.com', ''],
      ['checkbox', 'Delete from pop.example.com after fetching', ''],
      ['action', 'Save name@example.com', ''],
    ]);
  });
});
