/** Is this group a place where a mailbox elsewhere is set up? And what does it say? */
import type { Protocol } from '../../setup/setup.ts';
import { isBare, isMailList, isOfOther, isWholeConnection } from './bare.ts';
import { isFolded, isHalfOfAccount } from './dormant.ts';
import { readingOf } from './fetched.ts';
import { type Found, find } from './find.ts';
import { fixedProtocol } from './fixed.ts';
import type { Group } from './group.ts';
import { comesLater, isName } from './later.ts';
import type { Ledger } from './ledger.ts';
import { kindsOf } from './levers/deciding.ts';
import { protocolLever } from './levers/protocol.ts';
import { type Lever, standsOn } from './levers/pull.ts';
import type { Known } from './roles.ts';
import { QUESTION } from './signs/choice.ts';
import { lookAt } from './signs/form.ts';
import { weigh } from './signs/weigh.ts';
import { titlesOf } from './titles.ts';
import type { Place, Verdict } from './verdict.ts';
import { THRESHOLD } from './weights.ts';

/** The list stands on what is neither, and no first entry that asks to choose: what is hidden has been put aside. */
const isAside = (lever: Lever<Protocol>): boolean =>
  standsOn(lever) === null && lever.control.choices.findIndex(({ selected, value }) => selected && value) > 0;

/** Without one of these it could be any client form: SFTP, LDAP, a music server. */
const MAILISH =
  /^(?:offers-both|label-protocol|title-protocol|server-incoming|port-account|keep|mail-purpose|mail-account)$/;

export function judgeRetrieve(group: Group, seed: Known, place: Place): Verdict {
  const own = protocolLever(seed.field);
  // Beside a choice of both that is seen, fields on another tab of the form still belong to it.
  const whole =
    own !== null &&
    kindsOf(own) > 1 &&
    (!isAside(own) || group.members.some(asksName)) &&
    !group.members.some((one) => one.field.seen && one.role === 'host' && one.side !== 'out');
  const seen = group.members.filter((one) => one.field.seen || (whole && one.role !== 'other'));
  const mine = seen.filter((one) => one.side !== 'out');
  const found = find(mine, seed);
  const ledger = weigh(lookAt(found, mine, seen, place));
  const titles = titlesOf(mine, found);
  const fixed = fixedProtocol(found, mine, titles, place.title, ledger);
  // "Which port does IMAPS use?" is asked in a lesson, of anybody's server.
  const asks = QUESTION.test(found.port?.field.label ?? '');
  const served = found.host || found.connection || (kindsOf(found.lever) > 1 && !asks ? found.port : null);
  const later = served !== null && comesLater({ found, ledger, members: group.members, seen, mine, titles, place });
  const reason = served ? lacks(found, fixed, ledger, later) : 'no-server';
  return reason ? refuse(found, reason, ledger) : { reading: readingOf(found, fixed, ledger, group, mine) };
}

/** The server and the password are still to come: the words must say the more. */
export function judgeDormant(group: Group, seed: Known, place: Place): Verdict {
  const seen = group.members.filter((one) => one.field.seen);
  const mine = seen.filter((one) => one.side !== 'out');
  const found = find(mine, seed);
  const ledger = weigh(lookAt(found, mine, seen, place));
  const { signals, score } = ledger;
  const told = isFolded(seed)
    ? signals.has('mail-purpose') && signals.has('mail-account')
    : // Only what fetches asks what becomes of the server's copy, whoever signs in there.
      (found.host !== null && found.keep !== null) || isHalfOfAccount(found, seed, group.members, ledger);
  if (found.lever?.control !== seed.field || score < THRESHOLD.retrieve || !told)
    return refuse(found, 'too-weak', ledger);
  return { reading: readingOf(found, null, ledger, group, mine) };
}

/** Why this is no setup after all; null where nothing is wanting. */
function lacks(found: Found, fixed: Protocol | null, ledger: Ledger, later: boolean): string | null {
  const kinds = ledger.kinds();
  if (!kinds.has('protocol-choice') && !kinds.has('protocol-fixed') && fixed === null) return 'no-protocol';
  if (![...ledger.signals].some((signal) => MAILISH.test(signal)) && !isMailList(found) && !isWholeConnection(found))
    return 'no-mail';
  if (!found.password && !found.keep && !found.connection?.is.user && !later) return 'no-credentials';
  // Of a list of servers one is chosen for a certificate or a rule as well; and a server of one's own listens on 0.0.0.0,
  // of which a sheet tells the form.
  if ((found.host?.field.choices.length || found.host?.field.value === 'x.x.x.x') && !found.user)
    return 'no-credentials';
  if (isBare(found, ledger) || isOfOther(found)) return 'one-sided';
  if (kinds.size < THRESHOLD.kinds) return 'one-sided';
  return ledger.score < THRESHOLD.retrieve ? 'too-weak' : null;
}

const asksName = (one: Known): boolean => isName(one) && one.field.seen;

function refuse({ lever, connection }: Found, reason: string, { score, list }: Ledger): Verdict {
  return { refusal: { control: lever?.control ?? connection?.known.field ?? null, reason, score, evidence: list } };
}
