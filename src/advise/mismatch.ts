import type { Protocol, Security, Setup } from '../setup/setup.ts';

/** What an incoming server listens on (RFC 8314 §3, RFC 6186). */
export const PORTS: Readonly<Record<Protocol, Readonly<Record<'tls' | 'starttls' | 'none', number>>>> = {
  imap: { tls: 993, starttls: 143, none: 143 },
  pop3: { tls: 995, starttls: 110, none: 110 },
};

/** What a server listens on for mail that is sent (RFC 8314 §3.3, RFC 5321): a common slip in a form for reading. */
export const SENDING_PORTS: readonly number[] = [25, 465, 587];

/** `port-protocol`: the port is the other protocol's; `port-sending`: it is for sending; `port-security`: it speaks TLS where the form says it does not, or the reverse; `host-protocol`: the server is named after the other protocol. */
export type Mismatch = 'port-protocol' | 'port-sending' | 'port-security' | 'host-protocol';

const chosen = ({ protocol }: Setup): Protocol | null => (protocol === 'imap' || protocol === 'pop3' ? protocol : null);
const otherOf = (protocol: Protocol): Protocol => (protocol === 'imap' ? 'pop3' : 'imap');

/** Which protocol a port belongs to; null for any other port. */
function protocolOf(port: number): Protocol | null {
  if (port === 993 || port === 143) return 'imap';
  return port === 995 || port === 110 ? 'pop3' : null;
}

/** Which protocol a server's first label names: `pop.example.com`, `imap4.example.com`, `pop3s-eu.example.com`. */
export function protocolOfHost(host: string): Protocol | null {
  const name = /^(pop3?|imap4?)s?(?![a-z])/i.exec(host)?.[1]?.toLowerCase();
  if (!name) return null;
  return name.startsWith('imap') ? 'imap' : 'pop3';
}

function securityDisagrees(port: number, security: Security): boolean {
  const implicit = port === 993 || port === 995;
  if (implicit) return security === 'none' || security === 'starttls';
  return (port === 110 || port === 143) && security === 'tls';
}

/** Where port, host, security and protocol of a `retrieve` setup disagree. */
export function mismatches(setup: Setup): readonly Mismatch[] {
  const protocol = chosen(setup);
  const { kind, port, host, security } = setup;
  if (kind !== 'retrieve') return [];
  const found: Mismatch[] = [];
  if (protocol && port !== null && protocolOf(port) === otherOf(protocol)) found.push('port-protocol');
  if (protocol && port !== null && SENDING_PORTS.includes(port)) found.push('port-sending');
  if (port !== null && securityDisagrees(port, security)) found.push('port-security');
  if (protocol && host && protocolOfHost(host) === otherOf(protocol)) found.push('host-protocol');
  return found;
}
