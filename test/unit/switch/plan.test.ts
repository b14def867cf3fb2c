// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import '../../words.ts';
import { detect } from '../../../src/detect/detect.ts';
import type { Reading } from '../../../src/detect/reading.ts';
import type { ProviderFacts } from '../../../src/providers/facts.ts';
import { lookUp } from '../../../src/providers/lookup.ts';
import { hindranceTo, planFor } from '../../../src/switch/plan.ts';
import type { Goal } from '../../../src/switch/target.ts';

const NO_IMAP: ProviderFacts = {
  name: 'Example',
  domains: ['example.com'],
  servers: { imap: null, pop3: null },
  notes: [],
  asOf: '2026-11-01',
};

interface Form {
  readonly protocol?: string;
  readonly server?: string;
  readonly port?: string;
  readonly more?: string;
}

const LIST = '<select name="protocol"><option>POP3</option><option>IMAP</option></select>';
const SECURITY =
  '<p><label>Encryption <select name="security"><option>None</option><option selected>SSL/TLS</option></select></label></p>';

function read({ protocol = LIST, server = 'pop.example.com', port = '995', more = SECURITY }: Form = {}): Reading {
  document.body.innerHTML = `<h1>Add mail account</h1><form>
    <p><label>Protocol ${protocol}</label></p>
    <p><label>Incoming mail server <input name="server" value="${server}"></label></p>
    <p><label>Port <input name="port" value="${port}"></label></p>${more}
    <p><label>User name <input name="user"></label></p>
    <p><label>Password <input type="password" name="password"></label></p></form>`;
  const [reading] = detect(document).readings;
  if (!reading) throw new Error('the form of this test is no setup');
  return reading;
}

const lines = (form: Form, goal: Goal = 'imap', facts: ProviderFacts | null = null): string[] =>
  (planFor(read(form), goal, facts)?.changes ?? []).map(
    ({ what, from, to, source, act }) => `${what} ${from} > ${to} ${source}${act.how === 'none' ? ` ${act.why}` : ''}`,
  );

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('switching to IMAP', () => {
  it('moves protocol, server and port; the server is a guess where nobody publishes one', () => {
    expect(lines({})).toEqual([
      'protocol POP3 > IMAP form',
      'host pop.example.com > imap.example.com guess',
      'port 995 > 993 form',
    ]);
  });
  it('takes server and port from what the provider publishes', () => {
    expect(lines({ server: 'pop.gmx.net' }, 'imap', lookUp('pop.gmx.net'))).toEqual([
      'protocol POP3 > IMAP form',
      'host pop.gmx.net > imap.gmx.net published',
      'port 995 > 993 published',
    ]);
  });
  it('leaves a server alone whose name says nothing, and a port that is none of the four', () => {
    expect(lines({ server: 'mail.example.com', port: '12345' })).toEqual(['protocol POP3 > IMAP form']);
  });
  it('keeps encryption as it is, and adds it where there was none', () => {
    expect(lines({ port: '110', more: SECURITY.replace(' selected', '') })).toEqual([
      'protocol POP3 > IMAP form',
      'security None > SSL/TLS form',
      'host pop.example.com > imap.example.com guess',
      'port 110 > 993 form',
    ]);
  });
  it('never touches names, addresses or passwords', () => {
    for (const { control } of planFor(read(), 'imap', null)?.changes ?? [])
      expect(['user', 'password']).not.toContain(control.element.getAttribute('name'));
  });
  it('is no plan where the provider has no IMAP, or the form does not offer it', () => {
    expect(planFor(read(), 'imap', NO_IMAP)).toBeNull();
    expect(
      planFor(read({ protocol: '<select name="protocol"><option>POP3</option></select>' }), 'imap', null),
    ).toBeNull();
  });
  it('is no plan where IMAP is chosen already', () => {
    const imap = LIST.replace('<option>IMAP', '<option selected>IMAP');
    expect(planFor(read({ protocol: imap, server: 'imap.example.com', port: '993' }), 'imap', null)).toBeNull();
  });
  it('stops mail from being deleted', () => {
    const box = '<p><label><input type="checkbox" checked> Delete messages from the server</label></p>';
    expect(lines({ more: SECURITY + box })).toContain('keep on > off form');
  });
});

describe('what hinders', () => {
  it('a choice that is locked: no plan, and why', () => {
    const form = { protocol: LIST.replace('<option>IMAP', '<option disabled>IMAP') };
    expect(planFor(read(form), 'imap', null)).toBeNull();
    expect(hindranceTo(read(form), 'imap')).toBe('locked');
  });
  it('a list that is locked', () => {
    expect(hindranceTo(read({ protocol: LIST.replace('<select', '<select disabled') }), 'imap')).toBe('locked');
  });
  it('a list that sends the form', () => {
    const form = { protocol: LIST.replace('<select', '<select onchange="this.form.submit()"') };
    expect(planFor(read(form), 'imap', null)).toBeNull();
    expect(hindranceTo(read(form), 'imap')).toBe('sends');
  });
  it('nothing', () => {
    expect(hindranceTo(read(), 'imap')).toBeNull();
  });
  it('a part that is locked is in the plan, and says so', () => {
    const reading = read();
    document.querySelector('[name=port]')?.setAttribute('readonly', '');
    expect(planFor(reading, 'imap', null)?.changes.at(-1)?.act).toEqual({ how: 'none', why: 'locked' });
  });
});

describe('warnings', () => {
  const warned = (form: Form, goal: Goal, facts: ProviderFacts | null = null): readonly string[] =>
    planFor(read(form), goal, facts)?.warnings ?? [];

  it('say what a switch means for mail that is here and there', () => {
    expect(warned({}, 'imap')).toEqual(['downloaded', 'quota', 'guess', 'save']);
  });
  it('say what the provider asks for', () => {
    expect(warned({ server: 'pop.gmx.net' }, 'imap', lookUp('pop.gmx.net'))).toEqual([
      'downloaded',
      'quota',
      'enable',
      'save',
    ]);
  });
  it('are fewer where only a fault is put right', () => {
    expect(warned({ port: '110' }, 'repair')).toEqual(['save']);
  });
});

describe('putting right', () => {
  it('gives the port that fits the protocol', () => {
    expect(lines({ port: '993' }, 'repair')).toEqual(['port 993 > 995 form']);
    expect(lines({ port: '110' }, 'repair')).toEqual(['port 110 > 995 form']);
  });
  it('takes a port for sending mail out', () => {
    expect(lines({ port: '465' }, 'repair')).toEqual(['port 465 > 995 form']);
  });
  it('puts encryption in', () => {
    expect(lines({ port: '110', more: SECURITY.replace(' selected', '') }, 'repair')).toEqual([
      'security None > SSL/TLS form',
      'port 110 > 995 form',
    ]);
  });
  it('names the server after the protocol', () => {
    expect(lines({ server: 'imap.example.com' }, 'repair')).toEqual(['host imap.example.com > pop.example.com guess']);
  });
});
