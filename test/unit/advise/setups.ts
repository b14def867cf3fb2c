import fc from 'fast-check';
import type { Setup } from '../../../src/setup/setup.ts';

/** A retrieve form with POP3 over TLS, in which IMAP could be chosen; changed as a test needs it. */
export const setupOf = (changed: Partial<Setup> = {}): Setup => ({
  kind: 'retrieve',
  protocol: 'pop3',
  offered: ['imap', 'pop3'],
  security: 'tls',
  host: 'mail.example.com',
  port: 995,
  keepsCopy: null,
  control: '#protocol',
  domain: null,
  purpose: 'unknown',
  canKeepCopy: false,
  asksPassword: true,
  confidence: 1,
  evidence: [],
  ...changed,
});

/** Every setup that the types allow, sensible or not. */
export const anySetup: fc.Arbitrary<Setup> = fc.record({
  kind: fc.constantFrom('retrieve', 'access'),
  protocol: fc.constantFrom('imap', 'pop3', 'both', 'none', 'unknown'),
  offered: fc.subarray(['imap', 'pop3'] as const),
  security: fc.constantFrom('tls', 'starttls', 'none', 'unknown'),
  host: fc.constantFrom(null, 'pop.example.com', 'imap.example.com', 'mail.example.com', 'popular.example.com'),
  port: fc.constantFrom(null, 110, 143, 993, 995, 2525),
  keepsCopy: fc.constantFrom(true, false, null),
  control: fc.constant('#protocol'),
  domain: fc.constantFrom(null, 'example.com'),
  purpose: fc.constantFrom('person', 'collector', 'unknown'),
  canKeepCopy: fc.boolean(),
  asksPassword: fc.boolean(),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence: fc.constant([]),
});
