import { advise } from '../advise/advise.ts';
import { type Severity, severityOf } from '../advise/severity.ts';
import { adviceKey } from '../advise/words.ts';
import type { Judged } from '../advisor/door.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import type { AdviceId } from '../setup/advice.ts';
import type { Setup } from '../setup/setup.ts';
import { hindranceTo, type Plan, planFor } from '../switch/plan.ts';
import { language, say, type TextKey } from './say.ts';

/** All that a tip says of a setup, in words. */
export interface View {
  readonly lead: AdviceId;
  readonly severity: Severity;
  readonly chip: string;
  readonly verdict: string;
  /** Further advice and dangers, a line each. */
  readonly lines: readonly string[];
  readonly rows: readonly (readonly [label: string, text: string])[];
  readonly recommended: string;
  /** What is known of the provider. */
  readonly known: readonly string[];
  readonly why: readonly string[];
  readonly plans: readonly Plan[];
  /** POP3 is chosen, and the person may want to keep it so. */
  readonly mayKeep: boolean;
}

const CHIP: Readonly<Record<AdviceId, TextKey>> = {
  'deletes-mail': 'tip_chip_deletes_mail',
  plaintext: 'tip_chip_plaintext',
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
  const lead = advice[0] ?? 'choose';
  const lines = advice.slice(1).map((id) => say(adviceKey(id, setup, facts)));
  if (setup.asksPassword && !isSecureContext) lines.push(say('tip_http'));
  const wanted = (['imap', 'repair', 'pop-off'] as const).filter((goal) => suits(goal, setup, advice));
  const plans = wanted.flatMap((goal) => planFor(judged, goal, facts) ?? []);
  const hindrance = wanted.includes('imap') ? hindranceTo(judged, 'imap') : null;
  if (hindrance) lines.push(say(hindrance === 'sends' ? 'switch_sends' : 'switch_is_locked'));
  return {
    lead,
    severity: severityOf(lead, setup),
    chip: say(lead === 'deletes-mail' && setup.protocol === 'imap' ? 'tip_chip_deletes' : CHIP[lead]),
    verdict: say(adviceKey(lead, setup, facts)),
    lines,
    rows: rowsFor(setup),
    recommended: recommended(setup, advice, facts),
    known: knownOf(setup, facts),
    why: [
      ...(advice.includes('plaintext') ? [say('tip_why_plaintext')] : []),
      say(setup.protocol === 'imap' ? 'tip_why_imap' : 'tip_why_pop'),
    ],
    plans,
    mayKeep: setup.protocol === 'pop3' && lead !== 'keeps-copy',
  };
}

function suits(goal: Plan['goal'], setup: Setup, advice: readonly AdviceId[]): boolean {
  if (goal === 'imap') return setup.protocol !== 'imap' && setup.protocol !== 'both' && !advice.includes('pop-only');
  if (goal === 'pop-off') return advice.includes('both-open') && setup.kind === 'access';
  return advice.some((id) => id === 'plaintext' || id === 'mismatch' || id === 'deletes-mail');
}

function rowsFor({ protocol, keepsCopy }: Setup): View['rows'] {
  const takes = protocol === 'pop3' || (protocol === 'imap' && keepsCopy === false);
  const devices = say('explain_cmp_devices');
  const gone = say('explain_cmp_delete');
  const lost = say('explain_cmp_lost');
  const space = `${say('explain_cmp_space')}, ${say('explain_cmp_offline').toLocaleLowerCase(language().lang)}`;
  if (takes && keepsCopy === true)
    return [
      [devices, say('tip_keep_devices')],
      [gone, say('tip_keep_delete')],
      [lost, say('tip_keep_lost')],
      [space, say('tip_keep_space')],
    ];
  if (takes)
    return [
      [devices, say('explain_cmp_devices_pop')],
      [gone, say('explain_cmp_delete_pop')],
      [lost, say('explain_cmp_lost_pop')],
      [space, `${say('explain_cmp_space_pop')} ${say('explain_cmp_offline_pop')}`],
    ];
  return [
    [devices, say('explain_cmp_devices_imap')],
    [gone, say('explain_cmp_delete_imap')],
    [lost, say('explain_cmp_lost_imap')],
    [space, `${say('explain_cmp_space_imap')} ${say('explain_cmp_offline_imap')}`],
  ];
}

/** IMAP, unless: the recommendation with its exception, softened where POP3 fits. */
function recommended(setup: Setup, advice: readonly AdviceId[], facts: ProviderFacts | null): string {
  if (advice.includes('both-open')) return say('tip_do_both');
  if (setup.protocol === 'imap') return say(advice.includes('imap-good') ? 'tip_do_good' : 'tip_do_stop_deleting');
  if (setup.purpose === 'collector' && setup.kind === 'retrieve') return say('tip_do_tool');
  if (advice.includes('pop-only')) return say(facts?.servers.imap === null ? 'tip_do_pop' : 'tip_do_pop_ask');
  return say(setup.kind === 'access' ? 'tip_do_access' : 'tip_do_imap');
}

const NOTES: readonly (readonly [ProviderFacts['notes'][number]['id'], TextKey])[] = [
  ['app-password', 'tip_note_app_password'],
  ['oauth', 'tip_note_oauth'],
  ['switch-on-first', 'tip_note_switch_on_first'],
];

/** What the provider publishes, with its date; nothing where the provider is unknown. */
function knownOf({ kind }: Setup, facts: ProviderFacts | null): string[] {
  if (!facts || kind === 'access') return [];
  const { imap } = facts.servers;
  const when = month(facts.asOf);
  return [
    imap
      ? say('tip_provider_imap', facts.name, imap.host, `${imap.port}`, when)
      : say('tip_provider_none', facts.name, when),
    ...NOTES.flatMap(([id, key]) => {
      const note = facts.notes.find((one) => one.id === id);
      return note ? [say(key, facts.name, month(note.asOf))] : [];
    }),
  ];
}

const month = (date: string): string =>
  new Intl.DateTimeFormat(language().lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
