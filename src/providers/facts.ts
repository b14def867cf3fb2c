import type { Protocol } from '../setup/setup.ts';
import type { Note } from './notes.ts';

/** A provider's published incoming server, as Mozilla's ISPDB has it. */
export interface Server {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  /** What to sign in with: the whole address, the part before the @, or the two joined by a dot. */
  readonly user: 'address' | 'local' | 'local.domain';
}

/** What is known of a provider; an unknown provider has no facts (null), which is not the same as a null server. */
export interface ProviderFacts {
  readonly name: string;
  /** The provider's mail domains. */
  readonly domains: readonly string[];
  /** null: this provider publishes no server for the protocol. */
  readonly servers: Readonly<Record<Protocol, Server | null>>;
  readonly notes: readonly Note[];
  /** Day on which the servers were published in this form, ISO 8601. */
  readonly asOf: string;
}
