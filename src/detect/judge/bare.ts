/** Forms that say little: is it enough for a mailbox? */
import { named, only } from '../vocabulary/protocol-names.ts';
import type { Found } from './find.ts';
import type { Ledger } from './ledger.ts';
import { kindsOf } from './levers/deciding.ts';

/** "Which do you use?", a server and a password, but no port, no encryption and no word of mail: a booking or a survey asks so as well. */
export const isBare = ({ lever, port, security }: Found, { signals }: Ledger): boolean =>
  lever !== null && !port && !security && ![...signals].some((signal) => TELLS.test(signal));
const TELLS = /^(?:label-protocol|title-protocol|server-incoming|keep|mail-purpose|mail-account|name-protocol)$/;

/** A list of nothing but mail protocols needs no other word of mail. */
export const isMailList = ({ lever }: Found): boolean =>
  lever !== null && lever.options.length > 1 && lever.options.length === lever.control.choices.length;

/** An address alone beside a name and a password is kept as well: by a vault of passwords. */
export const isWholeConnection = ({ connection, port }: Found): boolean =>
  connection !== null && (connection.is.user === true || port !== null);

/** A list with "Pop 3" alone and a server called "iMap": both are names of something else. */
export const isOfOther = ({ host, lever }: Found): boolean => {
  const said = only(named(host?.field.label ?? ''));
  return said !== null && kindsOf(lever) === 1 && !lever?.control.partial && lever?.options[0]?.means !== said;
};
