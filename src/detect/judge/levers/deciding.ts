/** The control that decides the protocol of a group, and how many it offers. */
import type { Protocol } from '../../../setup/setup.ts';
import { named, only } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import type { Known } from '../roles.ts';
import { keepOfText } from './keep-words.ts';
import { protocolLever } from './protocol.ts';
import { check, type Lever, standsOn } from './pull.ts';
import { securityOfText } from './security.ts';

const ticks = (mine: readonly Known[], protocol: Protocol): boolean =>
  mine.some(({ field }) => field.checked !== null && only(named(field.label)) === protocol);

/** A tick for each of both: what a server offers, or what is printed. */
export const ticksBoth = (mine: readonly Known[]): boolean => ticks(mine, 'imap') && ticks(mine, 'pop3');

/** Of several the one that offers more, then the one that is said to be for incoming mail. */
export function bestLever(mine: readonly Known[]): { one: Known; lever: Lever<Protocol> } | null {
  // A tick "IMAP" beside a tick "POP3" does not mean POP3 when it is off.
  const ticked = ticks(mine, 'pop3');
  const levers = mine.flatMap((one, at) => {
    const lever = one.field.checked !== null && ticked ? null : protocolLever(one.field);
    return lever && !isAfter(lever, mine.slice(0, at)) ? [{ one, lever }] : [];
  });
  return levers.sort((a, b) => kindsOf(b.lever) - kindsOf(a.lever) || rank(b.one) - rank(a.one))[0] ?? null;
}

/** "Folder: inbox, POP mail" behind "POP server": it names no other way to read that one, and stands elsewhere. */
const isAfter = (lever: Lever<Protocol>, before: readonly Known[]): boolean =>
  kindsOf(lever) === 1 &&
  standsOn(lever) === null &&
  before.some(({ role, protocol }) => role === 'host' && protocol === lever.options[0]?.means);

/** A box that opens the form for one protocol ("Enable IMAP for this inbox") decides it where nothing else does. */
export function gateLever(mine: readonly Known[]): Lever<Protocol> | null {
  if (ticksBoth(mine)) return null;
  for (const { field } of mine) {
    if (field.checked === null) continue;
    // "Is it Gmail? Then enable IMAP there.": the first sentence is what a tick says.
    const protocol = only(named(field.label.replace(/[.?!。？！]\s.*/su, '')));
    if (!protocol || !means(field.label, 'enable') || means(field.label, 'disable')) continue;
    if (securityOfText(field.label) !== null || keepOfText(field.label) !== null) continue;
    return { control: field, options: [{ means: protocol, pull: check(true) }] };
  }
  return null;
}

export const kindsOf = (lever: Lever<Protocol> | null): number =>
  new Set(lever?.options.map((option) => option.means)).size;

/** A closed list offers more than the one that it shows. */
export const isChoice = (lever: Lever<Protocol> | null): boolean =>
  kindsOf(lever) > 1 || (lever?.control.partial === true && lever.control.choices.length < 2);

const rank = (one: Known): number => (one.side === 'in' ? 1 : 0) + (means(one.field.label, 'protocol') ? 1 : 0);
