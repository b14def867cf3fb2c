/** The data model: what was found on a page. Plain data, safe to send between scripts. Words: docs/architecture.md. */

import type { Evidence } from './evidence.ts';

export const PROTOCOLS = ['imap', 'pop3'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** Which protocol is selected now. `none`: nothing chosen, or all switched off. `unknown`: the form does not say. */
export type ProtocolState = Protocol | 'both' | 'none' | 'unknown';

/** `tls` is implicit TLS (RFC 8314 §3), `starttls` an upgrade, `none` plaintext, `unknown` where the form does not say. */
export type Security = 'tls' | 'starttls' | 'none' | 'unknown';

/**
 * `retrieve`: this site will read mail from a mailbox held elsewhere.
 * `access`: a mailbox's own switches that let other clients in by POP and/or IMAP.
 */
export type Kind = 'retrieve' | 'access';

/**
 * Who will read the mail: a person in a mail client, or a tool that takes each message once and files it
 * (help desk, CRM, fetchmail job). Advice against POP3 is softer for a collector.
 */
export type Purpose = 'person' | 'collector' | 'unknown';

export interface Setup {
  readonly kind: Kind;
  readonly protocol: ProtocolState;
  /** The protocols that the person could choose in this form, sorted. */
  readonly offered: readonly Protocol[];
  readonly security: Security;
  /** Server name as typed or fixed in the form, without port or scheme; null where there is none. */
  readonly host: string | null;
  /** TCP port as shown, 1–65535; null where there is none. */
  readonly port: number | null;
  /** Does mail stay on the server with the present choice? null where the form does not say. */
  readonly keepsCopy: boolean | null;
  /** CSS selector of the control (or group) that decides the protocol; null if none. */
  readonly control: string | null;
  /** Domain after the @ of the account, where the form shows one; never the part before it. */
  readonly domain: string | null;
  readonly purpose: Purpose;
  /** The form has a control by which mail could be kept on the server or deleted from it. */
  readonly canKeepCopy: boolean;
  /** The form asks for a password (its value is never read). */
  readonly asksPassword: boolean;
  /** 0 to 1: how sure the verdict is. */
  readonly confidence: number;
  /** What was read and what it counts for; never empty. */
  readonly evidence: readonly Evidence[];
}
