import { ADVICE_IDS, type AdviceId } from '../setup/advice.ts';
import type { Protocol, Setup } from '../setup/setup.ts';
import { mismatches } from './mismatch.ts';

/** What advice needs to know of a provider: for each protocol its published server, null where it publishes none. */
export interface KnownServers {
  readonly servers: Readonly<Record<Protocol, unknown>>;
}

const offers = ({ offered }: Setup, protocol: Protocol): boolean => offered.includes(protocol);
const open = ({ protocol }: Setup): boolean => protocol === 'none' || protocol === 'unknown';
const pop = ({ protocol }: Setup): boolean => protocol === 'pop3';
/** IMAP can be had here: the form offers it, and nobody says that the provider has none. */
const imapThere = (setup: Setup, facts: KnownServers | null): boolean =>
  offers(setup, 'imap') && facts?.servers.imap !== null;

/** IMAP is chosen for a provider that publishes none. */
const isHopeless = ({ kind, protocol }: Setup, facts: KnownServers | null): boolean =>
  kind === 'retrieve' && protocol === 'imap' && facts?.servers.imap === null;

/** When each advice applies. One rule does not look at another's outcome. */
export const RULES: Readonly<Record<AdviceId, (setup: Setup, facts: KnownServers | null) => boolean>> = {
  'deletes-mail': (setup) => setup.keepsCopy === false && !open(setup),
  plaintext: (setup) => setup.kind === 'retrieve' && setup.security === 'none',
  mismatch: (setup) => mismatches(setup).length > 0,
  'prefer-imap': (setup, facts) =>
    imapThere(setup, facts) && (pop(setup) || (setup.protocol === 'both' && setup.kind === 'retrieve')),
  'pop-only': (setup, facts) =>
    (!imapThere(setup, facts) && (pop(setup) || (open(setup) && setup.kind === 'retrieve' && offers(setup, 'pop3')))) ||
    isHopeless(setup, facts),
  choose: (setup, facts) =>
    open(setup) && (setup.kind === 'access' || !offers(setup, 'pop3') || imapThere(setup, facts)),
  'keeps-copy': (setup) => setup.keepsCopy === true && pop(setup),
  'imap-good': (setup, facts) => setup.protocol === 'imap' && setup.keepsCopy !== false && !isHopeless(setup, facts),
  'both-open': (setup, facts) => setup.protocol === 'both' && (setup.kind === 'access' || !imapThere(setup, facts)),
};

/**
 * What is to be said about a setup, most urgent first: at least one, never two that contradict.
 * `facts` are the provider's published servers, null where the provider is unknown.
 */
export function advise(setup: Setup, facts: KnownServers | null = null): readonly AdviceId[] {
  return ADVICE_IDS.filter((id) => RULES[id](setup, facts));
}
