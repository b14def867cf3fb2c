/** Which controls belong together: the smallest box around a seed that has a server and a way to sign in. */
import { type Box, holds, isForm } from './page.ts';
import type { Known } from './roles.ts';

/** A form this large is a whole settings page: only the neighbourhood of the seed is read. */
const LARGE = 60;
/** The number of fields in no form element. */
const NONE = -1;
/** How many controls around the server and the credentials still belong to them on a large page. */
const NEIGHBOURS = 12;

export interface Group {
  readonly box: Box;
  readonly members: readonly Known[];
}

/** Grows from the seed until the box holds what `enough` asks for; null where the page ends first. */
export function grow(
  seed: Known,
  all: readonly Known[],
  sent: ReadonlySet<number>,
  enough: (members: readonly Known[]) => boolean,
): Group | null {
  // What stands in another form element is another form, however near it is; but one without a button that lacks a server or a password is only a column.
  const roles = new Map<number, Set<string>>();
  for (const { role, field } of all) roles.set(field.form, (roles.get(field.form) ?? new Set()).add(role));
  const ownerOf = ({ field: { form } }: Known): number => {
    const has = roles.get(form);
    return sent.has(form) || (has?.has('host') && has.has('password')) ? form : NONE;
  };
  const owner = ownerOf(seed);
  const mine = seed.field.form === NONE ? all : all.filter((one) => ownerOf(one) === owner);
  for (let box: Box | null = seed.field.box; box; box = box.parent) {
    const outer = box;
    const members = mine.filter((one) => holds(outer, one.field.box));
    if (enough(members)) return { box, members: near(seed, members) };
  }
  return null;
}

function near(seed: Known, members: readonly Known[]): readonly Known[] {
  if (members.length <= LARGE) return members;
  const at = members.indexOf(seed);
  return members.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
}

/** Grows a found group by the boxes around it that add controls of the same form, but no second server. */
export function widen(group: Group, all: readonly Known[]): Group {
  let { box, members } = group;
  while (box.parent && box.parent.kind !== 'body' && members.length <= LARGE && !isForm(box)) {
    const outer: Box = box.parent;
    const more = all.filter((one) => holds(outer, one.field.box));
    const servers = more.filter((one) => one.role === 'host' && one.side !== 'out').length;
    const before = members.filter((one) => one.role === 'host' && one.side !== 'out').length;
    if (servers > before || more.length > LARGE) break;
    box = outer;
    members = more;
  }
  return { box, members };
}
