import type { AdviceId } from '../setup/advice.ts';
import type { Setup } from '../setup/setup.ts';

/** `danger`: mail or a password can be lost; `warning`: something better is at hand; `info`; `good`. */
export type Severity = 'danger' | 'warning' | 'info' | 'good';

const SEVERITY: Readonly<Record<AdviceId, Severity>> = {
  'deletes-mail': 'danger',
  plaintext: 'danger',
  mismatch: 'warning',
  'prefer-imap': 'warning',
  'pop-only': 'warning',
  choose: 'info',
  'keeps-copy': 'info',
  'imap-good': 'good',
  'both-open': 'info',
};

/** A tool that takes each message once and files it: then taking mail away is its purpose, not a danger (RFC 1939 fits). */
const SOFT: Partial<Record<AdviceId, Severity>> = {
  'deletes-mail': 'warning',
  'prefer-imap': 'info',
  'pop-only': 'info',
};

export function severityOf(id: AdviceId, { purpose }: Pick<Setup, 'purpose'>): Severity {
  return (purpose === 'collector' && SOFT[id]) || SEVERITY[id];
}
