import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../_locales/en/messages.json';
import { recommend } from '../../../src/advise/recommend.ts';
import { anySetup, setupOf } from '../advise/setups.ts';

const NO_IMAP = { servers: { imap: null, pop3: {} } };
const HAS_IMAP = { servers: { imap: {}, pop3: {} } };
const POP_ONLY = { offered: ['pop3'], canKeepCopy: true } as const;
const TOOL = { purpose: 'collector' } as const;

describe('what a person is told to do', () => {
  it.each([
    ['IMAP, unless one computer is to hold all', setupOf(), null, 'tip_do_imap'],
    ['a tool may keep POP3', setupOf(TOOL), null, 'tip_do_tool'],
    ['switch IMAP on', setupOf({ kind: 'access', port: null }), null, 'tip_do_access'],
    [
      'switch IMAP on where all is off',
      setupOf({ kind: 'access', protocol: 'none', port: null }),
      null,
      'tip_do_access',
    ],
    ['switch POP3 off', setupOf({ kind: 'access', protocol: 'both', port: null }), null, 'tip_do_both'],
    ['keep IMAP', setupOf({ protocol: 'imap', port: 993 }), null, 'tip_do_good'],
    ['let mail stay', setupOf({ protocol: 'imap', port: 993, keepsCopy: false }), null, 'tip_do_stop_deleting'],
    ['POP3 alone, provider unknown: ask', setupOf(POP_ONLY), null, 'tip_do_pop tip_do_ask'],
    ['POP3 alone, a tool: no need to ask', setupOf({ ...POP_ONLY, ...TOOL }), null, 'tip_do_pop'],
    ['POP3 alone here, IMAP elsewhere', setupOf(POP_ONLY), HAS_IMAP, 'tip_do_elsewhere tip_do_pop'],
    ['the provider has POP3 alone, and the form no way to keep a copy', setupOf(), NO_IMAP, 'tip_do_backup'],
    ['the form says that mail is deleted', setupOf({ keepsCopy: false }), NO_IMAP, 'tip_do_pop'],
    ['IMAP chosen where the provider has none', setupOf({ protocol: 'imap', port: 993 }), NO_IMAP, 'tip_do_backup'],
  ] as const)('%s', (_, setup, facts, key) => {
    expect(recommend(setup, facts).join(' ')).toBe(key);
  });

  it('never names IMAP where form or provider has none, and always has words', () => {
    fc.assert(
      fc.property(anySetup, fc.constantFrom(null, NO_IMAP, HAS_IMAP), (setup, facts) => {
        const keys = recommend(setup, facts);
        expect(keys.length).toBeGreaterThan(0);
        for (const key of keys) expect(english).toHaveProperty(key);
        const none = !setup.offered.includes('imap') || facts === NO_IMAP;
        if (none && setup.protocol === 'pop3') expect(keys).not.toContain('tip_do_imap');
      }),
    );
  });
});
