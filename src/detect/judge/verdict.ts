import type { Refusal } from '../../setup/evidence.ts';
import type { Reading } from '../reading.ts';

/** What is said of one group of controls: what it sets up, or why it came close and was refused. */
export type Verdict = { readonly reading: Reading } | { readonly refusal: Refusal };

/** What is known of the page around a group. */
export interface Place {
  readonly title: string;
  readonly address: string;
  /** The words of the buttons inside. */
  readonly actions: readonly string[];
  /** One signs in to the mailbox only to be let send. */
  readonly before: boolean;
}
