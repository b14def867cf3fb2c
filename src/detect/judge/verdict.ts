import type { Refusal } from '../../setup/evidence.ts';
import type { Protocol, Security, Setup } from '../../setup/setup.ts';
import type { Lever } from './levers/pull.ts';
import type { Box, Field } from './page.ts';

/** The controls behind a setup. */
export interface Parts {
  /** Decides the protocol of a `retrieve` setup; null where the form knows only one. */
  readonly protocol: Lever<Protocol> | null;
  /** The switches of an `access` setup: one lever a protocol, or one for both. */
  readonly access: readonly { readonly protocol: Protocol | 'both'; readonly lever: Lever<boolean> }[];
  readonly host: Field | null;
  readonly port: Field | null;
  readonly security: Lever<Security> | null;
  /** true: mail stays on the server. */
  readonly keep: Lever<boolean> | null;
  readonly password: Field | null;
  /** The form: the smallest box that holds all of the setup's controls. */
  readonly form: Box;
}

export interface Reading {
  readonly setup: Omit<Setup, 'control'>;
  /** What decides the protocol. */
  readonly control: readonly Field[];
  readonly parts: Parts;
}

export interface Refused extends Omit<Refusal, 'control'> {
  readonly control: Field | null;
}

/** What is said of one group of controls: what it sets up, or why it came close and was refused. */
export type Verdict = { readonly reading: Reading } | { readonly refusal: Refused };

/** What is known of the page around a group. */
export interface Place {
  readonly title: string;
  readonly address: string;
  /** The words of the buttons inside. */
  readonly actions: readonly string[];
  /** One signs in to the mailbox only to be let send: that is chosen, or can be. */
  readonly before: 'chosen' | 'offered' | null;
}
