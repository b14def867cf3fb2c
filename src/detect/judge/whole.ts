/** The controls around a seed that make a whole: a server and a way to sign in. */
import { means } from './concepts.ts';
import { connectionOf } from './connection.ts';
import { asksOnTab } from './find.ts';
import { type Group, grow, widen } from './group.ts';
import { isChoice } from './levers/deciding.ts';
import { protocolLever } from './levers/protocol.ts';
import { isForIncoming, type Known } from './roles.ts';

/** sent: forms that are sent apart from the rest; goesOn: the page has a button for the next step. */
export function wholeAround(
  seed: Known,
  all: readonly Known[],
  sent: ReadonlySet<number>,
  goesOn: boolean,
): Group | null {
  const { form } = seed.field;
  const asks = form >= 0 && all.some((one) => isSecret(one) && one.field.form === form);
  const both = choosesBoth(seed);
  const found =
    grow(seed, all, sent, (members) => isWhole(members, both, asks)) ??
    // Who signs in may be asked in another step of a wizard.
    (both || isForIncoming(seed)
      ? grow(seed, all, sent, (members) => hasServer(members, true) && (goesOn || members.some(isAsked)))
      : null);
  return found && widen(found, all);
}

/** A choice between both is enough of a sign to believe fields that stand on another tab of the same form. */
const choosesBoth = ({ field }: Known): boolean => field.role !== 'checkbox' && isChoice(protocolLever(field));

/** In a step before, which is hidden now. */
const isAsked = ({ field, role, side }: Known): boolean => role === 'password' && !field.seen && side !== 'out';

const isSecret = ({ field, role, side }: Known): boolean => role === 'password' && field.seen && side !== 'out';

/** Beside a choice of both a port says that there is a server, whatever it is called. */
const hasServer = (members: readonly Known[], both: boolean): boolean =>
  members.some(({ role, side }) => side !== 'out' && (role === 'host' || (both && role === 'port')));

/** asks: the form has a password, so what lacks it is only a part of the setup. */
function isWhole(members: readonly Known[], hiddenToo: boolean, asks: boolean): boolean {
  const mine = members.filter((one) => (one.field.seen || hiddenToo) && one.side !== 'out');
  const string = mine.some((one) => connectionOf(one.field)?.host);
  const signsIn = mine.some(
    (one) =>
      (asks ? /^password$/ : /^(?:password|user|email)$/).test(one.role) ||
      asksOnTab(one.field) ||
      // Of credentials that are kept elsewhere one is chosen.
      (hiddenToo && one.field.choices.length > 0 && means(one.field.label, 'password')),
  );
  return string || (signsIn && hasServer(mine, hiddenToo));
}
