import type { AdviceId } from '../setup/advice.ts';
import type { Setup } from '../setup/setup.ts';
import type { KnownServers } from './advise.ts';
import { mismatches } from './mismatch.ts';

/** Keys of _locales: what an advice says of this very setup. */
export type AdviceKey =
  | `advice_${
      | 'deletes_mail'
      | 'plaintext'
      | 'mismatch'
      | 'prefer_imap'
      | 'pop_only'
      | 'choose'
      | 'keeps_copy'
      | 'imap_good'
      | 'both_open'}`
  | 'advice_deletes_mail_imap'
  | 'advice_deletes_mail_tool'
  | 'advice_prefer_imap_tool'
  | 'advice_prefer_imap_access'
  | 'advice_pop_only_elsewhere'
  | 'advice_pop_only_provider'
  | 'advice_pop_only_tool'
  | 'advice_choose_access'
  | 'advice_imap_good_access'
  | 'advice_mismatch_port'
  | 'advice_mismatch_sending'
  | 'advice_mismatch_security'
  | 'advice_mismatch_host';

const MISMATCH = {
  'port-protocol': 'advice_mismatch_port',
  'port-sending': 'advice_mismatch_sending',
  'port-security': 'advice_mismatch_security',
  'host-protocol': 'advice_mismatch_host',
} as const;

const plain: Readonly<Record<AdviceId, AdviceKey>> = {
  'deletes-mail': 'advice_deletes_mail',
  plaintext: 'advice_plaintext',
  mismatch: 'advice_mismatch',
  'prefer-imap': 'advice_prefer_imap',
  'pop-only': 'advice_pop_only',
  choose: 'advice_choose',
  'keeps-copy': 'advice_keeps_copy',
  'imap-good': 'advice_imap_good',
  'both-open': 'advice_both_open',
};

/** The one line that says an advice for this setup, as a key of _locales. */
export function adviceKey(id: AdviceId, setup: Setup, facts: KnownServers | null): AdviceKey {
  const tool = setup.purpose === 'collector';
  const access = setup.kind === 'access';
  if (id === 'deletes-mail') {
    if (tool) return 'advice_deletes_mail_tool';
    return setup.protocol === 'imap' ? 'advice_deletes_mail_imap' : plain[id];
  }
  if (id === 'prefer-imap') {
    if (tool) return 'advice_prefer_imap_tool';
    return access ? 'advice_prefer_imap_access' : plain[id];
  }
  if (id === 'pop-only') {
    if (facts) return facts.servers.imap ? 'advice_pop_only_elsewhere' : 'advice_pop_only_provider';
    return tool ? 'advice_pop_only_tool' : plain[id];
  }
  if (id === 'choose' && access) return 'advice_choose_access';
  if (id === 'imap-good' && access) return 'advice_imap_good_access';
  const [wrong] = id === 'mismatch' ? mismatches(setup) : [];
  return wrong ? MISMATCH[wrong] : plain[id];
}
