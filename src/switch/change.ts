import type { Choice, Control } from '../detect/control.ts';
import type { Source } from './target.ts';

export type What = 'protocol' | 'imap' | 'pop3' | 'both' | 'security' | 'host' | 'port' | 'keep';

/** Without these a plan fails as a whole: port and server of one protocol beside the other break a form. */
export const isDecisive = ({ what }: Pick<Change, 'what'>): boolean =>
  what === 'protocol' || what === 'imap' || what === 'pop3' || what === 'both';

/** Does a text in an open list name what is wanted? The surest way first. */
export type Fits = readonly ((text: string) => boolean)[];

/**
 * `find`: the widget shows its choices only while it is open. `none`: it cannot be done here and now, because the control
 * is locked, what is wanted is not among the choices (yet), or the page would send the form at once.
 */
export type Act =
  | { readonly how: 'choose'; readonly choice: Choice; readonly on: boolean; readonly fits: Fits }
  | { readonly how: 'check'; readonly on: boolean }
  | { readonly how: 'find'; readonly fits: Fits }
  | { readonly how: 'type'; readonly text: string }
  | { readonly how: 'none'; readonly why: 'locked' | 'absent' | 'sends' };

/** One control that is to be changed, as the person reads it. */
export interface Change {
  readonly what: What;
  readonly control: Control;
  readonly act: Act;
  /** '' where nothing is chosen or typed. `on` and `off` stand for ticks. */
  readonly from: string;
  readonly to: string;
  readonly source: Source;
}
