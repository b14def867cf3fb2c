import { advise } from '../advise/advise.ts';
import { IN_RECOMMENDATION, recommend } from '../advise/recommend.ts';
import { type Severity, severityOf } from '../advise/severity.ts';
import { adviceKey } from '../advise/words.ts';
import type { Judged } from '../advisor/door.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import type { AdviceId } from '../setup/advice.ts';
import type { Setup } from '../setup/setup.ts';
import { hindranceTo, type Plan, planFor } from '../switch/plan.ts';
import { knownOf } from './known.ts';
import { isAboutImap, type Row, rowsFor } from './rows.ts';
import { say, type TextKey } from './say.ts';

/** All that a tip says of a setup, in words. */
export interface View {
  /** Changes when something else is to be said first. */
  readonly lead: AdviceId | 'http';
  readonly protocol: Setup['protocol'];
  readonly severity: Severity;
  readonly chip: string;
  readonly verdict: string;
  /** Further advice and dangers, a line each. */
  readonly lines: readonly string[];
  readonly rowsTitle: string;
  readonly rows: readonly Row[];
  readonly recommended: string;
  /** What is known of the provider. */
  readonly known: readonly string[];
  readonly why: readonly string[];
  readonly plans: readonly { readonly plan: Plan; readonly button: string }[];
  /** The first of them is what most people should do. */
  readonly urges: boolean;
  /** What the person says who wants to hear no more of this form; null where there is nothing to object to. */
  readonly keep: string | null;
}

const CHIP: Readonly<Record<AdviceId | 'http', TextKey>> = {
  'deletes-mail': 'tip_chip_deletes_mail',
  plaintext: 'tip_chip_plaintext',
  http: 'tip_chip_http',
  mismatch: 'tip_chip_mismatch',
  'prefer-imap': 'tip_chip_prefer_imap',
  'pop-only': 'tip_chip_pop_only',
  choose: 'tip_chip_choose',
  'keeps-copy': 'tip_chip_keeps_copy',
  'imap-good': 'tip_chip_imap_good',
  'both-open': 'tip_chip_both_open',
};

export function viewOf(judged: Judged, facts: ProviderFacts | null): View {
  const { setup } = judged;
  const advice = advise(setup, facts);
  const first = advice[0] ?? 'choose';
  // A page without encryption gives the password away, however good the settings are.
  const open = setup.asksPassword && !isSecureContext;
  const isCalm = severityOf(first, setup) === 'good' || severityOf(first, setup) === 'info';
  const lead = open && isCalm ? 'http' : first;
  // What is there and cannot be chosen is another thing than what the form does not know.
  const isLocked = advice.includes('pop-only') && hindranceTo(judged, 'imap') === 'locked';
  const text = (id: AdviceId): string =>
    say(isLocked && id === 'pop-only' ? 'switch_is_locked' : adviceKey(id, setup, facts));
  const hindrance = suits('imap', setup, advice) ? hindranceTo(judged, 'imap') : null;
  const known = knownOf(setup, facts);
  // Where IMAP cannot be had here, what the provider publishes is what helps on.
  const isNews = advice.includes('pop-only');
  const others = advice.filter((id) => id !== lead && !(IN_RECOMMENDATION.includes(id) && id !== first));
  return {
    lead,
    protocol: setup.protocol,
    severity: lead === 'http' ? 'warning' : severityOf(lead, setup),
    chip: say(lead === 'deletes-mail' && setup.protocol === 'imap' ? 'tip_chip_deletes' : CHIP[lead]),
    verdict: lead === 'http' ? say('tip_http') : text(lead),
    lines: [
      ...others.map(text),
      ...(open && lead !== 'http' ? [say('tip_http')] : []),
      ...(isNews ? known : []),
      ...(hindrance ? [say(hindrance === 'sends' ? 'switch_sends' : 'switch_is_locked')] : []),
    ],
    rowsTitle: say(isAboutImap(setup) ? 'tip_meaning_imap' : 'tip_meaning'),
    rows: rowsFor(setup),
    recommended: [
      ...(lead === 'http' ? [say('tip_https')] : []),
      ...(advice.includes('plaintext') && canEncrypt(judged) ? [say('tip_encrypt')] : []),
      ...recommend(setup, facts).map((key) => say(key)),
    ].join(' '),
    known: isNews ? [] : known,
    why: [
      ...(advice.includes('plaintext') ? [say('tip_why_plaintext')] : []),
      say(setup.protocol === 'imap' ? 'tip_why_imap' : 'tip_why_pop'),
    ],
    plans: plansFor(judged, advice, facts),
    urges: setup.purpose !== 'collector' || !isCalm,
    keep: keepText(setup, advice, lead),
  };
}

const canEncrypt = ({ parts }: Judged): boolean =>
  parts.security?.options.some(({ means }) => /tls/.test(means)) ?? false;

function plansFor(judged: Judged, advice: readonly AdviceId[], facts: ProviderFacts | null): View['plans'] {
  return (['imap', 'repair', 'pop-off'] as const)
    .filter((goal) => suits(goal, judged.setup, advice))
    .flatMap((goal) => planFor(judged, goal, facts) ?? [])
    .map((plan) => ({ plan, button: say(buttonOf(plan, judged.setup)) }));
}

function suits(goal: Plan['goal'], setup: Setup, advice: readonly AdviceId[]): boolean {
  if (goal === 'imap') return setup.protocol !== 'imap' && setup.protocol !== 'both' && !advice.includes('pop-only');
  if (goal === 'pop-off') return advice.includes('both-open') && setup.kind === 'access';
  return advice.some((id) => id === 'plaintext' || id === 'mismatch' || id === 'deletes-mail');
}

function buttonOf({ goal, changes }: Plan, { kind }: Setup): TextKey {
  if (goal === 'imap') return kind === 'access' ? 'tip_imap_on' : 'tip_switch';
  if (goal === 'pop-off') return 'tip_pop_off';
  return changes.every(({ what }) => what === 'keep') ? 'tip_repair_keep' : 'tip_repair';
}

function keepText({ protocol }: Setup, advice: readonly AdviceId[], lead: View['lead']): string | null {
  if (protocol !== 'pop3' || lead === 'keeps-copy') return null;
  return say(advice.includes('pop-only') ? 'tip_got_it' : 'tip_keep');
}
