/** One control that lets other programs into a mailbox by a protocol, or keeps them out. */
import type { Protocol } from '../../../setup/setup.ts';
import type { Lever } from '../levers/pull.ts';
import type { Known } from '../roles.ts';

export interface Switch {
  readonly known: Known;
  readonly protocol: Protocol | 'both';
  readonly lever: Lever<boolean>;
  /** Words on the page that say the state, where no choice does ("Status: POP is enabled"). */
  readonly said: boolean | null;
  /** Only being out is said in words, else from where or to what one is let in, as of any service. */
  readonly ways?: boolean;
}
