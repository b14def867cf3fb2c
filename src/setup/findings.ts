/** What a sheet was judged to be; controls, choices and boxes by their places in it. */
import type { Refusal } from './evidence.ts';
import type { Protocol, Security, Setup } from './setup.ts';

/** A control, and what its positions mean: a choice by its place, a tick by on and off. */
export interface LeverAt<Meaning> {
  readonly control: number;
  readonly options: readonly (readonly [means: Meaning, pull: number | boolean])[];
}

export interface PartsAt {
  readonly protocol: LeverAt<Protocol> | null;
  readonly access: readonly { readonly protocol: Protocol | 'both'; readonly lever: LeverAt<boolean> }[];
  readonly host: number | null;
  readonly port: number | null;
  readonly security: LeverAt<Security> | null;
  readonly keep: LeverAt<boolean> | null;
  readonly password: number | null;
  readonly form: number;
}

/** `host`: only what stands in a connection's text; what is typed into the host's own field has stayed in the page. */
export interface Finding {
  readonly setup: Omit<Setup, 'control'>;
  /** The controls that decide the protocol. */
  readonly control: readonly number[];
  readonly parts: PartsAt;
}

export interface RefusalAt extends Omit<Refusal, 'control'> {
  readonly control: number | null;
}

export interface Findings {
  readonly found: readonly Finding[];
  readonly refused: readonly RefusalAt[];
}
