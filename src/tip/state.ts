import type { Outcome } from '../switch/apply.ts';
import type { Plan } from '../switch/plan.ts';
import type { PartName } from '../switch/snapshot.ts';

/** What the card shows. */
export type Panel =
  | { readonly is: 'main' }
  | { readonly is: 'plan'; readonly plan: Plan }
  | { readonly is: 'busy' }
  | { readonly is: 'result'; readonly plan: Plan; readonly outcome: Outcome }
  | { readonly is: 'undone'; readonly left: readonly PartName[] }
  | { readonly is: 'sketch'; readonly text: string }
  | { readonly is: 'thanks' };

/** `quiet`: a confirmation that has folded to its icon. `small`: the person asked for the card where there is no room for it. */
export interface State {
  readonly open: boolean;
  readonly quiet: boolean;
  readonly small: boolean;
  readonly panel: Panel;
  /** Said to screen readers, politely. */
  readonly status: string;
}

export const CLOSED: State = { open: false, quiet: false, small: false, panel: { is: 'main' }, status: '' };
