import type { Protocol, Security } from '../../setup/setup.ts';
import { CLIENT, PROPERTY, URI } from '../notations.ts';

/** RFC 8314 §3 and the IANA port registry. */
export const PORTS: Readonly<Record<number, { protocol: Protocol; security: Security }>> = {
  110: { protocol: 'pop3', security: 'none' },
  143: { protocol: 'imap', security: 'none' },
  993: { protocol: 'imap', security: 'tls' },
  995: { protocol: 'pop3', security: 'tls' },
};

/** A whole connection in one text: "pop3+ssl://user@host", "{host:995/pop3/ssl}", "storeName=imaps". */
export interface Connection {
  readonly protocol: Protocol;
  readonly security: Security;
  readonly host: string | null;
  readonly port: number | null;
  /** The notation could name the other protocol as well. */
  readonly open: boolean;
  /** Who signs in stands in it. */
  readonly user?: boolean;
}

export function connectionIn(text: string): Connection | null {
  const uri = URI.exec(text);
  if (uri) {
    const extra = uri[3]?.toLowerCase();
    const security = uri[2] || extra === 'ssl' ? 'tls' : extra ? 'starttls' : 'none';
    return {
      protocol: uri[1]?.toLowerCase().startsWith('i') ? 'imap' : 'pop3',
      security,
      host: uri[4] ?? null,
      port: uri[5] ? Number(uri[5]) : null,
      open: true,
      user: /:\/\/[^\s/]*@|[?&]user/i.test(text),
    };
  }
  const client = CLIENT.exec(text);
  if (client) {
    const flags = (client[3] ?? '').toLowerCase().split('/');
    const protocol = flags.some((flag) => flag.startsWith('pop')) ? 'pop3' : 'imap';
    const security = flags.includes('ssl') ? 'tls' : flags.includes('tls') ? 'starttls' : 'none';
    return { protocol, security, host: client[1] ?? null, port: client[2] ? Number(client[2]) : null, open: false };
  }
  const property = PROPERTY.exec(text);
  return property
    ? {
        protocol: property[1]?.toLowerCase() === 'imap' ? 'imap' : 'pop3',
        security: property[2] ? 'tls' : 'unknown',
        host: null,
        port: null,
        open: false,
      }
    : null;
}
