/** Is who signs in asked elsewhere: in another step, on another tab, or as the kind of account wants it? */
import { MAILBOXES } from '../vocabulary/protocol-names.ts';
import { means } from './concepts.ts';
import { asksOnTab, type Found } from './find.ts';
import type { Ledger } from './ledger.ts';
import { isChoice } from './levers/deciding.ts';
import { isIncoming, isPurpose } from './purpose.ts';
import { isForIncoming, type Known } from './roles.ts';
import type { Place } from './verdict.ts';

interface Asked {
  readonly found: Found;
  readonly ledger: Ledger;
  readonly members: readonly Known[];
  readonly seen: readonly Known[];
  readonly mine: readonly Known[];
  readonly titles: readonly string[];
  readonly place: Place;
}

export function comesLater(asked: Asked): boolean {
  const { found, ledger, seen, mine } = asked;
  // Who asks for a telephone makes an offer.
  if (seen.some(({ role, field }) => role === 'other' && field.type === 'tel')) return false;
  return (
    isStep(asked) ||
    isBefore(asked) ||
    mine.some((one) => asksOnTab(one.field)) ||
    (found.user !== null && (isByKind(asked) || isByAccount(asked) || (isByToken(mine) && isOfMailbox(ledger))))
  );
}

/** A choice of both beside a port of mail. */
const isKnown = ({ found, ledger }: Asked): boolean => isChoice(found.lever) && ledger.signals.has('port-known');

/** The form or a wizard goes on, under words of fetching or of a new account. */
function isStep(asked: Asked): boolean {
  const { found, ledger, mine, titles, place } = asked;
  const known = isKnown(asked);
  // "IMAP server: …, port: 993", named so, are as sure as a choice.
  const plain =
    found.lever === null && ledger.has('protocol-fixed') && isOfMailbox(ledger) && ledger.signals.has('port-known');
  if (!(known || plain) || !place.actions.some((text) => means(text, 'next_step'))) return false;
  const over = [...titles, ...(mine[0]?.field.context ?? []).map(({ text }) => text)];
  // "Step 3: servers" tells by its fields what it is: one for incoming mail.
  return over.some(isIncoming) || (known && found.host !== null && isForIncoming(found.host));
}

/** Who signs in was asked in a step before, which is hidden now. */
function isBefore({ found, members }: Asked): boolean {
  const certain = isChoice(found.lever) || (found.host !== null && isForIncoming(found.host));
  return certain && members.some((one) => isName(one) && !one.field.seen);
}

/** "IMAP, POP3, Gmail, Exchange": how one signs in to each follows from the kind. */
function isByKind(asked: Asked): boolean {
  const kinds = asked.found.lever?.control.choices.filter(({ text }) => MAILBOXES.test(text)).length ?? 0;
  return isKnown(asked) && kinds > 1;
}

/** An account of which the name is known: words of fetching or of a mailbox over it say that its password is asked for. */
function isByAccount(asked: Asked): boolean {
  const { found, ledger, titles } = asked;
  const isOf = found.security && ledger.signals.has('mail-account') ? isIncoming : isPurpose;
  return isKnown(asked) && (titles.some(isOf) || isOfMailbox(ledger));
}

export const isName = ({ role, side }: Known): boolean => /^(?:user|email)$/.test(role) && side !== 'out';

/** A server said to be for incoming mail, under words of a mailbox. */
const isOfMailbox = (ledger: Ledger): boolean =>
  ledger.signals.has('server-incoming') &&
  ledger.signals.has('mail-account') &&
  !ledger.list.some(({ kind }) => kind === 'against');

/** A token in place of the password. */
const isByToken = (mine: readonly Known[]): boolean =>
  mine.some(({ field }) => field.choices.some(({ selected, text }) => selected && /oauth/i.test(text)));
