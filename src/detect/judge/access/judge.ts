/** Are these a mailbox's own switches that let other programs in by POP or IMAP? */
import { isBarePop } from '../../vocabulary/protocol-names.ts';
import { Ledger } from '../ledger.ts';
import type { Page } from '../page.ts';
import type { Known } from '../roles.ts';
import type { Place, Verdict } from '../verdict.ts';
import { THRESHOLD } from '../weights.ts';
import { cellOf } from './around.ts';
import { speakFor } from './favour.ts';
import { speakAgainst } from './objections.ts';
import { foreignOf, isOwned, strangersOf } from './owner.ts';
import { sceneOf } from './scene.ts';
import { readingOf } from './setup.ts';
import { stateOf } from './state.ts';
import type { Switch } from './switch.ts';

/** So many other settings, and what one of another protocol counts for. */
const MANY = 3;
const FOREIGN = 0.6;

const SENTENCE = /\S\s+\S+\s+\S/;

export function judgeAccess(
  switches: readonly Switch[],
  all: readonly Known[],
  place: Place,
  actions: Page['actions'],
): Verdict | null {
  const lead = switches[0];
  if (!lead || !switches.some((one) => one.known.field.seen) || areThings(switches)) return null;
  const scene = sceneOf(switches, lead, all, place, actions);
  const ledger = new Ledger(false, scene.letter !== undefined);
  const keep = speakFor(scene, ledger);
  speakAgainst(scene, ledger);
  // Where nothing else says that it is a mailbox's page, other settings beside them say that it is not.
  const others = isOwned(scene, keep) ? [] : strangersOf(scene);
  if (others.length >= MANY)
    ledger.add('strangers', others.map(({ field }) => field.label).join(' '), others.length / MANY);
  const foreign = foreignOf(scene);
  if (foreign) ledger.add('services', foreign.field.label, FOREIGN);
  const kinds = ledger.kinds();
  const reason =
    kinds.size < THRESHOLD.accessKinds ? 'no-mailbox' : ledger.score < THRESHOLD.access ? 'too-weak' : null;
  if (reason) return { refusal: { control: lead.known.field, reason, score: ledger.score, evidence: ledger.list } };
  return { reading: readingOf(switches, keep, ledger, scene.box) };
}

/** Tasks, places or papers that are ticked off, and no states of a mailbox. */
function areThings(switches: readonly Switch[]): boolean {
  // "Enable IMAP for all" beside "Disable POP in May": tasks, or messages about them; shorter labels tell states.
  const verbs = switches.map(({ known: { field } }) =>
    field.role === 'checkbox' && SENTENCE.test(field.label) ? stateOf(field.label) : null,
  );
  if (verbs.includes(true) && verbs.includes(false)) return true;
  if (areColumns(switches)) return true;
  // "POP 012", "POP 013": a mailbox has one row for it.
  return switches.length > 1 && switches.every(({ known: { field } }) => isBarePop(field.label));
}

/** Two of one protocol in two cells of a row, and so for the other: columns of rights, or of places. */
function areColumns(switches: readonly Switch[]): boolean {
  const twice = switches.filter(({ known, protocol }, at) => {
    const cell = cellOf(known.field.box);
    return switches.slice(0, at).some((one) => {
      const other = cellOf(one.known.field.box);
      return one.protocol === protocol && cell !== null && cell !== other && cell.parent === other?.parent;
    });
  });
  return new Set(twice.map(({ protocol }) => protocol)).size > 1;
}
