import type { AdviceId } from '../setup/advice.ts';
import type { Setup } from '../setup/setup.ts';
import { advise, type KnownServers } from './advise.ts';

/** Keys of _locales: what to do, a sentence each, with its exception ("unless"). */
export type RecommendKey = `tip_do_${
  | 'both'
  | 'pop'
  | 'backup'
  | 'ask'
  | 'elsewhere'
  | 'good'
  | 'stop_deleting'
  | 'tool'
  | 'access'
  | 'imap'}`;

/** Advice that the recommendation says already, where it is not the verdict itself. */
export const IN_RECOMMENDATION: readonly AdviceId[] = ['prefer-imap', 'choose'];

/** What a person is told to do: IMAP where it can be had, softened where POP3 fits, else what can still be done. */
export function recommend(setup: Setup, facts: KnownServers | null): readonly RecommendKey[] {
  const advice = advise(setup, facts);
  if (advice.includes('pop-only')) return withoutImap(setup, facts);
  if (advice.includes('both-open')) return ['tip_do_both'];
  if (setup.protocol === 'imap') return [advice.includes('imap-good') ? 'tip_do_good' : 'tip_do_stop_deleting'];
  if (setup.kind === 'access') return ['tip_do_access'];
  return [setup.purpose === 'collector' ? 'tip_do_tool' : 'tip_do_imap'];
}

function withoutImap({ canKeepCopy, keepsCopy, purpose }: Setup, facts: KnownServers | null): RecommendKey[] {
  const mayAsk = facts === null && purpose !== 'collector';
  return [
    ...(facts?.servers.imap ? (['tip_do_elsewhere'] as const) : []),
    canKeepCopy || keepsCopy !== null ? 'tip_do_pop' : 'tip_do_backup',
    ...(mayAsk ? (['tip_do_ask'] as const) : []),
  ];
}
