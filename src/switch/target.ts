import { mismatches, PORTS, protocolOfHost, SENDING_PORTS } from '../advise/mismatch.ts';
import type { Reading } from '../detect/reading.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import type { Protocol, Security, Setup } from '../setup/setup.ts';

/**
 * `imap`: the form is to use IMAP. `repair`: the protocol stays, what is dangerous or does not fit is put right.
 * `pop-off`: an access page is to keep POP3 clients out.
 */
export type Goal = 'imap' | 'repair' | 'pop-off';

/** `form`: follows from the form itself. `published`: the provider's own. `guess`: made from the present server's name. */
export type Source = 'form' | 'published' | 'guess';

export interface Wish<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** How the form is to be; null: as it is. */
export interface Target {
  readonly protocol: Protocol | null;
  /** For access pages: what is to be on or off. */
  readonly access: Readonly<Partial<Record<Protocol, boolean>>>;
  readonly security: Wish<Security> | null;
  readonly host: Wish<string> | null;
  readonly port: Wish<number> | null;
  readonly keep: boolean | null;
}

const NOTHING: Target = { protocol: null, access: {}, security: null, host: null, port: null, keep: null };
const form = <Value>(value: Value): Wish<Value> => ({ value, source: 'form' });

export function targetFor(reading: Reading, goal: Goal, facts: ProviderFacts | null): Target {
  const { setup } = reading;
  if (goal === 'pop-off') return { ...NOTHING, access: { pop3: false } };
  if (setup.kind === 'access')
    return goal === 'imap' ? { ...NOTHING, access: { imap: true } } : { ...NOTHING, keep: keepIfFalse(setup) };
  return goal === 'imap' ? toImap(reading, facts) : repaired(reading, facts);
}

function toImap({ setup, parts }: Reading, facts: ProviderFacts | null): Target {
  const published = facts?.servers.imap ?? null;
  const has = (security: Security): boolean =>
    parts.security?.options.some((option) => option.means === security) ?? false;
  const keeps = setup.protocol === 'imap' || parts.keep === null ? null : keepIfFalse(setup);
  if (published) {
    const source = 'published' as const;
    return {
      ...NOTHING,
      protocol: 'imap',
      security: has(published.security) ? { value: published.security, source } : null,
      host: { value: published.host, source },
      port: { value: published.port, source },
      keep: keeps,
    };
  }
  const security = safer(setup, has);
  const port = portFor('imap', setup, security);
  return {
    ...NOTHING,
    protocol: 'imap',
    security: security === setup.security ? null : form(security),
    host: guessHost(setup.host, 'imap'),
    port: port === null ? null : form(port),
    keep: keeps,
  };
}

function repaired({ setup, parts }: Reading, facts: ProviderFacts | null): Target {
  const protocol = setup.protocol === 'imap' || setup.protocol === 'pop3' ? setup.protocol : null;
  if (!protocol) return NOTHING;
  const wrong = mismatches(setup);
  const has = (security: Security): boolean =>
    parts.security?.options.some((option) => option.means === security) ?? false;
  const security = safer(setup, has);
  const moved = security !== setup.security || wrong.some((one) => one.startsWith('port-'));
  const port = moved ? portFor(protocol, setup, security) : null;
  const published = facts?.servers[protocol];
  const host = published ? { value: published.host, source: 'published' as const } : guessHost(setup.host, protocol);
  return {
    ...NOTHING,
    security: security === setup.security ? null : form(security),
    host: wrong.includes('host-protocol') ? host : null,
    port: port === null ? null : form(port),
    keep: keepIfFalse(setup),
  };
}

const keepIfFalse = ({ keepsCopy, purpose }: Setup): true | null =>
  keepsCopy === false && purpose !== 'collector' ? true : null;

/** Plaintext becomes TLS, or STARTTLS where the form has no better; the rest stays (RFC 8314 §3). */
function safer({ security }: Setup, has: (security: Security) => boolean): Security {
  if (security !== 'none') return security;
  if (has('tls')) return 'tls';
  return has('starttls') ? 'starttls' : security;
}

/** The port for this protocol and security; null where the form's own is none of the known ones. */
function portFor(protocol: Protocol, { port }: Setup, security: Security): number | null {
  if (port === null || ![110, 143, 993, 995, ...SENDING_PORTS].includes(port)) return null;
  if (security !== 'unknown') return PORTS[protocol][security];
  return PORTS[protocol][port === 110 || port === 143 ? 'starttls' : 'tls'];
}

/** pop.example.com becomes imap.example.com; null where the name says nothing or is right already. */
function guessHost(host: string | null, protocol: Protocol): Wish<string> | null {
  if (!host) return null;
  const named = protocolOfHost(host);
  if (!named || named === protocol) return null;
  return { value: host.replace(/^(pop3?|imap4?)/i, protocol === 'imap' ? 'imap' : 'pop'), source: 'guess' };
}
