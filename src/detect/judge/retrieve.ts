/** Is this group a place where a mailbox elsewhere is set up? And what does it say? */
import type { Protocol } from '../../setup/setup.ts';
import { MAILBOXES } from '../vocabulary/protocol-names.ts';
import { isBare, isMailList, isOfOther, isWholeConnection } from './bare.ts';
import { means } from './concepts.ts';
import { isFolded, isHalfOfAccount, mailboxAmong } from './dormant.ts';
import { readingOf } from './fetched.ts';
import { asksOnTab, type Found, find } from './find.ts';
import { fixedProtocol } from './fixed.ts';
import type { Group } from './group.ts';
import type { Ledger } from './ledger.ts';
import { isChoice, kindsOf } from './levers/deciding.ts';
import { protocolLever } from './levers/protocol.ts';
import { type Lever, standsOn } from './levers/pull.ts';
import { isIncoming, isPurpose } from './purpose.ts';
import { isForIncoming, type Known } from './roles.ts';
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
  const served = found.host || found.connection || (found.port && kindsOf(found.lever) > 1 && !asks);
  // The password of an account may be asked for in another step, of the form or of a wizard under words of fetching or of a new account.
  const known = isChoice(found.lever) && ledger.signals.has('port-known');
  // "IMAP server: …, port: 993", named so, are as sure as a choice.
  const plain =
    found.lever === null && ledger.has('protocol-fixed') && isOfMailbox(ledger) && ledger.signals.has('port-known');
  const goesOn = (known || plain) && place.actions.some((text) => means(text, 'next_step'));
  const over = [...titles, ...(mine[0]?.field.context ?? []).map(({ text }) => text)];
  // "Step 3: servers" tells by its fields what it is: one for incoming mail.
  const asksIn = known && found.host !== null && isForIncoming(found.host) ? found.host.field.label : undefined;
  const step = goesOn ? (over.find(isIncoming) ?? asksIn) : undefined;
  if (step) ledger.add('step', step);
  const secret = group.members.some((one) => one.role === 'password');
  const asksLater = secret && isChoice(found.lever);
  // Both were asked for in a step before, which is hidden now.
  const certain = asksLater || (secret && found.host !== null && isForIncoming(found.host));
  // Both halves of an account, the one for incoming mail by its title.
  const halves =
    ledger.signals.has('title-protocol') && seen.some(({ role, side }) => role === 'host' && side === 'out');
  const asked = certain && (halves || ledger.has('mail-words')) && group.members.some(isHiddenName);
  // "IMAP, POP3, Gmail, Exchange": how one signs in to each follows from the kind.
  const kinds = found.lever?.control.choices.filter(({ text }) => MAILBOXES.test(text)).length ?? 0;
  const later =
    // Who asks for a telephone makes an offer.
    !seen.some(({ role, field }) => role === 'other' && field.type === 'tel') &&
    ((known && kinds > 1 && found.user !== null && found.security !== null) ||
      step !== undefined ||
      asked ||
      mine.some((one) => asksOnTab(one.field)) ||
      (found.user !== null && isByToken(mine) && isOfMailbox(ledger)) ||
      (found.user !== null &&
        (asksLater ||
          (known &&
            (titles.some(found.security && ledger.signals.has('mail-account') ? isIncoming : isPurpose) ||
              isOfMailbox(ledger))))));
  const reason = served ? lacks(found, fixed, ledger, later) : 'no-server';
  return reason ? refuse(found, reason, ledger) : { reading: readingOf(found, fixed, ledger, group, mine) };
}

/** The server and the password are still to come: the words must say the more. */
export function judgeDormant(group: Group, seed: Known, place: Place): Verdict {
  const seen = group.members.filter((one) => one.field.seen);
  const mine = seen.filter((one) => one.side !== 'out');
  const found = find(mine, seed);
  const ledger = weigh(lookAt(found, mine, seen, place));
  const mailbox = found.user ? undefined : mailboxAmong(mine);
  if (mailbox && !isFolded(seed)) ledger.add('user', mailbox.field.label);
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
  // Of a list of servers one is chosen for a certificate or a rule as well.
  if (found.host?.field.choices.length && !found.user) return 'no-credentials';
  if (isBare(found, ledger) || isOfOther(found)) return 'one-sided';
  if (kinds.size < THRESHOLD.kinds) return 'one-sided';
  return ledger.score < THRESHOLD.retrieve ? 'too-weak' : null;
}

const isName = ({ role, side }: Known): boolean => (role === 'user' || role === 'email') && side !== 'out';
const isHiddenName = (one: Known): boolean => isName(one) && !one.field.seen;
const asksName = (one: Known): boolean => isName(one) && one.field.seen;

/** A server said to be for incoming mail, under words of a mailbox. */
const isOfMailbox = (ledger: Ledger): boolean =>
  ledger.signals.has('server-incoming') &&
  ledger.signals.has('mail-account') &&
  !ledger.list.some(({ kind }) => kind === 'against');

/** A token in place of the password. */
const isByToken = (mine: readonly Known[]): boolean =>
  mine.some(({ field }) => field.choices.some(({ selected, text }) => selected && /oauth/i.test(text)));

function refuse({ lever, connection }: Found, reason: string, { score, list }: Ledger): Verdict {
  return { refusal: { control: lever?.control ?? connection?.known.field ?? null, reason, score, evidence: list } };
}
