import type { Refusal } from '../setup/evidence.ts';
import type { Protocol, Security, Setup } from '../setup/setup.ts';
import type { Choice, Control } from './control.ts';

/** How a lever is moved to one of its meanings. */
export type Pull =
  | { readonly how: 'choose'; readonly choice: Choice }
  | { readonly how: 'check'; readonly on: boolean };

/** A control whose positions have meanings, e.g. a select whose options mean POP3 or IMAP. */
export interface Lever<Meaning> {
  readonly control: Control;
  readonly options: readonly { readonly means: Meaning; readonly pull: Pull }[];
}

/** The live controls behind a setup, for the tip's place and for the switch. */
export interface Parts {
  /** Decides the protocol of a `retrieve` setup; null where the form knows only one. */
  readonly protocol: Lever<Protocol> | null;
  /** The switches of an `access` setup: one lever a protocol, or one for both. */
  readonly access: readonly { readonly protocol: Protocol | 'both'; readonly lever: Lever<boolean> }[];
  readonly host: Control | null;
  readonly port: Control | null;
  readonly security: Lever<Security> | null;
  /** true: mail stays on the server. */
  readonly keep: Lever<boolean> | null;
  readonly password: Control | null;
  /** The form: the smallest element that holds all of the setup's controls. */
  readonly form: Element;
}

export interface Reading {
  readonly setup: Setup;
  readonly parts: Parts;
}

/** What detect says of a document. */
export interface Detection {
  readonly readings: readonly Reading[];
  readonly refused: readonly Refusal[];
}
