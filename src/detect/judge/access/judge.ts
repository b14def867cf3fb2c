/** Are these a mailbox's own switches that let other programs in by POP or IMAP? */
import { Ledger } from '../ledger.ts';
import type { Page } from '../page.ts';
import type { Known } from '../roles.ts';
import type { Place, Verdict } from '../verdict.ts';
import { THRESHOLD } from '../weights.ts';
import { areDated } from './dated.ts';
import { speakFor } from './favour.ts';
import { speakAgainst } from './objections.ts';
import { isOwned, strangersOf } from './owner.ts';
import { sceneOf } from './scene.ts';
import { readingOf } from './setup.ts';
import type { Switch } from './switch.ts';
import { areThings } from './things.ts';

/** So many other settings. */
const MANY = 3;

export function judgeAccess(
  switches: readonly Switch[],
  all: readonly Known[],
  place: Place,
  actions: Page['actions'],
): Verdict | null {
  const lead = switches[0];
  if (!lead || !switches.some((one) => one.known.field.seen) || areThings(switches) || areDated(switches, all))
    return null;
  const scene = sceneOf(switches, lead, all, place, actions);
  const ledger = new Ledger(false, scene.letter !== undefined);
  const keep = speakFor(scene, ledger);
  speakAgainst(scene, ledger);
  // Where nothing else says that it is a mailbox's page, what speaks against counts double, and so do other settings beside them.
  if (!isOwned(scene, keep)) {
    ledger.sharpen(2);
    const others = strangersOf(scene);
    if (others.length >= MANY)
      ledger.add('strangers', others.map(({ field }) => field.label).join(' '), others.length / MANY);
  }
  const kinds = ledger.kinds();
  const reason =
    kinds.size < THRESHOLD.accessKinds ? 'no-mailbox' : ledger.score < THRESHOLD.access ? 'too-weak' : null;
  if (reason) return { refusal: { control: lead.known.field, reason, score: ledger.score, evidence: ledger.list } };
  return { reading: readingOf(switches, keep, ledger, scene.box) };
}
