/** What becomes of mail that other programs take, as the page of the switches says it. */
import { named, only } from '../../vocabulary/protocol-names.ts';
import { sense } from '../concepts.ts';
import { isApart, withoutRefusal } from '../levers/apart.ts';
import { isPair, keepLever } from '../levers/keep.ts';
import type { Lever } from '../levers/pull.ts';
import type { Known } from '../roles.ts';

/** From among the fields near the switches; else from all that are seen and say it in sure words, or in two choices under "POP3". */
export function copiesOf(
  near: readonly Known[],
  all: readonly Known[],
  titles: readonly string[],
): Lever<boolean> | null {
  const own = all.filter((one) => !all.some((other) => isOfAddress(one, other)));
  return (
    keepAmong(own.filter((one) => near.includes(one) && !isApart(one.field, titles))) ??
    keepAmong(own.filter(({ field }) => field.seen && (isRetention(field.label) || isPair(field))))
  );
}

/** "Keep a copy" right beside what is typed, or in the next row: where mail is forwarded to. */
const isOfAddress = ({ field: { role, box } }: Known, { field }: Known): boolean =>
  role === 'checkbox' &&
  field.role === 'text' &&
  field.type !== 'number' &&
  ([box, box.parent, box.parent?.parent].includes(field.box) ||
    (/textarea|email/.test(field.type) && box.parent === field.box.parent));

/** What IMAP clients delete is not what POP clients take away. */
function keepAmong(some: readonly Known[]): Lever<boolean> | null {
  const pop = some.filter(
    ({ field }) => ![field.label, field.context[0]?.text ?? ''].some((text) => only(named(text)) === 'imap'),
  );
  return pop.map((one) => keepLever(one.field, true)).find((lever) => lever !== null) ?? null;
}

/** Sure words of the server's copy count in another section of the page, too; not to keep one is said of forwarding as well. */
const isRetention = (label: string): boolean => {
  const { sure } = sense(withoutRefusal(label));
  return sure.has('leave_on_server') || sure.has('delete_from_server');
};
