import type { Reading } from '../detect/reading.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import { type Change, isDecisive } from './change.ts';
import { changesTo } from './changes.ts';
import { type Goal, type Target, targetFor } from './target.ts';

/** What a person should know before anything is changed; the words are in _locales under `switch_warn_<id>`. */
export const WARNING_IDS = ['downloaded', 'quota', 'refused', 'password', 'enable', 'guess', 'save'] as const;
export type WarningId = (typeof WARNING_IDS)[number];

/** The list of changes that would bring a form to a goal; pure, shown before it is applied. */
export interface Plan {
  readonly goal: Goal;
  readonly target: Target;
  /** In the order in which they are made; never empty. */
  readonly changes: readonly Change[];
  /** Whose published servers are used; null where there are none. */
  readonly provider: string | null;
  readonly warnings: readonly WarningId[];
}

/** null where there is nothing to change: the form is there already, or cannot be brought there. */
export function planFor(reading: Reading, goal: Goal, facts: ProviderFacts | null): Plan | null {
  if (goal === 'imap' && facts?.servers.imap === null) return null;
  const target = targetFor(reading, goal, facts);
  const changes = changesTo(reading, target);
  if (changes.every(({ act }) => act.how === 'none') || !reaches(reading, goal, changes)) return null;
  const published = changes.some((change) => change.source === 'published');
  return {
    goal,
    target,
    changes,
    provider: published && facts ? facts.name : null,
    warnings: warnings(reading, goal, facts, changes),
  };
}

/** Why a form cannot be brought to a goal from here, though it offers it; null where it can. */
export function hindranceTo(reading: Reading, goal: Goal): 'locked' | 'sends' | null {
  const act = changesTo(reading, targetFor(reading, goal, null)).find(isDecisive)?.act;
  return act?.how === 'none' && act.why !== 'absent' ? act.why : null;
}

/** Moving port and server without the protocol itself would break the form. */
function reaches({ setup }: Reading, goal: Goal, changes: readonly Change[]): boolean {
  if (goal !== 'imap' || setup.protocol === 'imap') return true;
  return changes.some((change) => isDecisive(change) && change.act.how !== 'none');
}

function warnings(
  { setup }: Reading,
  goal: Goal,
  facts: ProviderFacts | null,
  changes: readonly Change[],
): readonly WarningId[] {
  const noted = (id: ProviderFacts['notes'][number]['id']): boolean =>
    facts?.notes.some((note) => note.id === id) ?? false;
  const switched = goal === 'imap' && setup.kind === 'retrieve';
  const when: Readonly<Record<WarningId, boolean>> = {
    downloaded: switched && setup.protocol === 'pop3',
    quota: switched,
    refused: goal === 'pop-off',
    password: switched && noted('app-password'),
    enable: switched && noted('switch-on-first'),
    guess: changes.some((change) => change.source === 'guess'),
    save: true,
  };
  return WARNING_IDS.filter((id) => when[id]);
}
