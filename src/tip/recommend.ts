import { advise, type KnownServers } from '../advise/advise.ts';
import type { Setup } from '../setup/setup.ts';

/** Keys of _locales: what to do, each with its exception ("unless"). */
export type RecommendKey = `tip_do_${
  | 'both'
  | 'pop'
  | 'pop_ask'
  | 'pop_elsewhere'
  | 'good'
  | 'stop_deleting'
  | 'tool'
  | 'access'
  | 'imap'}`;

/** What a person is told to do: IMAP where it can be had, softened where POP3 fits, else what can still be done. */
export function recommend(setup: Setup, facts: KnownServers | null): RecommendKey {
  const advice = advise(setup, facts);
  const tool = setup.purpose === 'collector' && setup.kind === 'retrieve';
  if (advice.includes('both-open')) return 'tip_do_both';
  if (advice.includes('pop-only')) {
    if (facts?.servers.imap) return 'tip_do_pop_elsewhere';
    return facts || tool ? 'tip_do_pop' : 'tip_do_pop_ask';
  }
  if (setup.protocol === 'imap') return advice.includes('imap-good') ? 'tip_do_good' : 'tip_do_stop_deleting';
  if (tool) return 'tip_do_tool';
  return setup.kind === 'access' ? 'tip_do_access' : 'tip_do_imap';
}
