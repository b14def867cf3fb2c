import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json';
import { advise } from '../../../src/advise/advise.ts';
import { mismatches, protocolOfHost } from '../../../src/advise/mismatch.ts';
import { severityOf } from '../../../src/advise/severity.ts';
import { adviceKey } from '../../../src/advise/words.ts';
import { ADVICE_IDS, type AdviceId } from '../../../src/setup/advice.ts';
import { anySetup, setupOf } from './setups.ts';

const NO_IMAP = { servers: { imap: null, pop3: {} } };
const HAS_IMAP = { servers: { imap: {}, pop3: {} } };

describe('one rule at a time', () => {
  it('deletes-mail: the form says that mail leaves the server', () => {
    expect(advise(setupOf({ keepsCopy: false }))).toEqual(['deletes-mail', 'prefer-imap']);
    expect(advise(setupOf({ keepsCopy: null }))).not.toContain('deletes-mail');
  });
  it('deletes-mail: under IMAP too, which is then not called good', () => {
    expect(advise(setupOf({ protocol: 'imap', port: 993, keepsCopy: false }))).toEqual(['deletes-mail']);
  });
  it('plaintext: password and mail travel readable', () => {
    expect(advise(setupOf({ security: 'none', port: 110 }))).toEqual(['plaintext', 'prefer-imap']);
    expect(advise(setupOf({ security: 'starttls', port: 110 }))).toEqual(['prefer-imap']);
  });
  it('plaintext: an access page has no connection of its own to encrypt', () => {
    expect(advise(setupOf({ kind: 'access', protocol: 'both', security: 'none', port: null }))).toEqual(['both-open']);
  });
  it('mismatch: port, security and host that speak of something else', () => {
    expect(mismatches(setupOf({ port: 993 }))).toEqual(['port-protocol']);
    expect(mismatches(setupOf({ port: 110 }))).toEqual(['port-security']);
    expect(mismatches(setupOf({ host: 'imap.example.com' }))).toEqual(['host-protocol']);
    expect(mismatches(setupOf({ protocol: 'imap', port: 143, host: 'pop3.example.com' }))).toEqual([
      'port-security',
      'host-protocol',
    ]);
    expect(mismatches(setupOf({ port: 587 }))).toEqual(['port-sending']);
    expect(mismatches(setupOf({ port: 2525 }))).toEqual([]);
    expect(advise(setupOf({ port: 993 }))).toEqual(['mismatch', 'prefer-imap']);
  });
  it('prefer-imap: POP3 is chosen and IMAP is to be had', () => {
    expect(advise(setupOf())).toEqual(['prefer-imap']);
    expect(advise(setupOf(), HAS_IMAP)).toEqual(['prefer-imap']);
    expect(advise(setupOf({ kind: 'access', port: null, security: 'unknown' }))).toEqual(['prefer-imap']);
  });
  it('prefer-imap: never where the provider publishes no IMAP', () => {
    expect(advise(setupOf(), NO_IMAP)).toEqual(['pop-only']);
    expect(advise(setupOf({ protocol: 'none' }), NO_IMAP)).toEqual(['pop-only']);
  });
  it('pop-only: the form knows nothing else', () => {
    expect(advise(setupOf({ offered: ['pop3'] }))).toEqual(['pop-only']);
    expect(advise(setupOf({ offered: ['pop3'], protocol: 'unknown' }))).toEqual(['pop-only']);
  });
  it('pop-only: IMAP is chosen for a provider that publishes none; an access page is the provider itself', () => {
    expect(advise(setupOf({ protocol: 'imap', port: 993 }), NO_IMAP)).toEqual(['pop-only']);
    expect(advise(setupOf({ kind: 'access', protocol: 'imap', port: null }), NO_IMAP)).toEqual(['imap-good']);
  });
  it('choose: nothing is chosen yet', () => {
    expect(advise(setupOf({ protocol: 'none', port: null }))).toEqual(['choose']);
    expect(advise(setupOf({ kind: 'access', protocol: 'none', port: null }))).toEqual(['choose']);
  });
  it('keeps-copy: POP3, but a copy stays', () => {
    expect(advise(setupOf({ keepsCopy: true }))).toEqual(['prefer-imap', 'keeps-copy']);
    expect(advise(setupOf({ keepsCopy: true, offered: ['pop3'] }))).toEqual(['pop-only', 'keeps-copy']);
  });
  it('imap-good: IMAP, and mail stays', () => {
    expect(advise(setupOf({ protocol: 'imap', port: 993 }))).toEqual(['imap-good']);
  });
  it('both-open: both are switched on', () => {
    expect(advise(setupOf({ kind: 'access', protocol: 'both', port: null }))).toEqual(['both-open']);
  });
});

const CONTRADICTIONS: readonly (readonly [AdviceId, AdviceId])[] = [
  ['deletes-mail', 'keeps-copy'],
  ['deletes-mail', 'imap-good'],
  ['prefer-imap', 'pop-only'],
  ['prefer-imap', 'imap-good'],
  ['prefer-imap', 'choose'],
  ['prefer-imap', 'both-open'],
  ['pop-only', 'imap-good'],
  ['pop-only', 'choose'],
  ['pop-only', 'both-open'],
  ['choose', 'imap-good'],
  ['choose', 'keeps-copy'],
  ['choose', 'deletes-mail'],
  ['choose', 'both-open'],
  ['keeps-copy', 'imap-good'],
  ['keeps-copy', 'both-open'],
  ['imap-good', 'both-open'],
];

describe('whatever the setup', () => {
  const facts = fc.constantFrom(null, NO_IMAP, HAS_IMAP);

  it('something is said, in order, and nothing contradicts', () => {
    fc.assert(
      fc.property(anySetup, facts, (setup, known) => {
        const said = advise(setup, known);
        expect(said.length).toBeGreaterThan(0);
        expect(said).toEqual(ADVICE_IDS.filter((id) => said.includes(id)));
        for (const [a, b] of CONTRADICTIONS) expect(said.includes(a) && said.includes(b), `${a} and ${b}`).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('IMAP is not recommended where the form or the provider has none', () => {
    fc.assert(
      fc.property(anySetup, facts, (setup, known) => {
        if (known === NO_IMAP || !setup.offered.includes('imap'))
          expect(advise(setup, known)).not.toContain('prefer-imap');
      }),
    );
  });

  it('every advice has its words', () => {
    fc.assert(
      fc.property(anySetup, facts, (setup, known) => {
        for (const id of advise(setup, known)) expect(english).toHaveProperty(adviceKey(id, setup, known));
      }),
    );
  });
});

describe('words for the case at hand', () => {
  const tool = { purpose: 'collector' } as const;
  it.each([
    ['deletes-mail', setupOf({ keepsCopy: false }), null, 'advice_deletes_mail'],
    ['deletes-mail', setupOf({ keepsCopy: false, ...tool }), null, 'advice_deletes_mail_tool'],
    ['deletes-mail', setupOf({ keepsCopy: false, protocol: 'imap' }), null, 'advice_deletes_mail_imap'],
    ['prefer-imap', setupOf(tool), null, 'advice_prefer_imap_tool'],
    ['prefer-imap', setupOf({ kind: 'access' }), null, 'advice_prefer_imap_access'],
    ['pop-only', setupOf({ offered: ['pop3'] }), null, 'advice_pop_only'],
    ['pop-only', setupOf({ offered: ['pop3'], ...tool }), null, 'advice_pop_only_tool'],
    ['pop-only', setupOf({ offered: ['pop3'] }), HAS_IMAP, 'advice_pop_only_elsewhere'],
    ['pop-only', setupOf(), NO_IMAP, 'advice_pop_only_provider'],
    ['choose', setupOf({ kind: 'access', protocol: 'none' }), null, 'advice_choose_access'],
    ['imap-good', setupOf({ kind: 'access', protocol: 'imap' }), null, 'advice_imap_good_access'],
    ['mismatch', setupOf({ port: 993 }), null, 'advice_mismatch_port'],
    ['mismatch', setupOf({ port: 465 }), null, 'advice_mismatch_sending'],
    ['mismatch', setupOf({ port: 110 }), null, 'advice_mismatch_security'],
    ['mismatch', setupOf({ host: 'imap.example.com' }), null, 'advice_mismatch_host'],
  ] as const)('%s', (id, setup, facts, key) => {
    expect(advise(setup, facts)).toContain(id);
    expect(adviceKey(id, setup, facts)).toBe(key);
  });
});

describe('tone', () => {
  it('softens what is said to a tool that takes each message once', () => {
    expect(severityOf('deletes-mail', { purpose: 'person' })).toBe('danger');
    expect(severityOf('deletes-mail', { purpose: 'collector' })).toBe('warning');
    expect(severityOf('plaintext', { purpose: 'collector' })).toBe('danger');
    expect(adviceKey('prefer-imap', setupOf({ purpose: 'collector' }), null)).toBe('advice_prefer_imap_tool');
  });

  it('reads a protocol only from a whole first word of a server', () => {
    expect(['pop.a.de', 'pop3s.a.de', 'imap4-eu.a.de', 'popular.a.de', 'mail.a.de'].map(protocolOfHost)).toEqual([
      'pop3',
      'pop3',
      'imap',
      null,
      null,
    ]);
  });
});
