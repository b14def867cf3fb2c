import { ADVICE_IDS, type AdviceId } from '../setup/advice.ts';
import type { Setup } from '../setup/setup.ts';

/** Which advice applies to a setup, most urgent first. A first version: the table of rules replaces it. */
export function advise(setup: Setup): readonly AdviceId[] {
  const pop = setup.protocol === 'pop3';
  const says: Partial<Record<AdviceId, boolean>> = {
    'deletes-mail': pop && setup.keepsCopy === false,
    plaintext: setup.security === 'none',
    'prefer-imap': pop && setup.offered.includes('imap'),
    'pop-only': pop && !setup.offered.includes('imap'),
    choose: setup.protocol === 'none' || setup.protocol === 'unknown',
    'keeps-copy': pop && setup.keepsCopy === true,
    'imap-good': setup.protocol === 'imap',
    'both-open': setup.protocol === 'both',
  };
  return ADVICE_IDS.filter((id) => says[id]);
}
