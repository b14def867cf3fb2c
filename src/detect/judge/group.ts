/** Which controls belong together: the smallest box around a seed that has a server and a way to sign in. */
import { closest } from '../dom/safe.ts';
import { type Box, holds } from '../read/page.ts';
import type { Known } from './roles.ts';

/** A form this large is a whole settings page: only the neighbourhood of the seed is read. */
const LARGE = 60;
/** How many controls around the server and the credentials still belong to them on a large page. */
const NEIGHBOURS = 12;

export interface Group {
  readonly box: Box;
  readonly members: readonly Known[];
}

const boxOf = (known: Known): Box | null => known.field.leaf.spots[0]?.box ?? null;

/** Grows from the seed until the box holds what `enough` asks for; null where the page ends first. */
export function grow(seed: Known, all: readonly Known[], enough: (members: readonly Known[]) => boolean): Group | null {
  let box = boxOf(seed);
  // What stands in another form element is another form, however near it is; but where each field has one of its own, it is none.
  const forms = new Map(all.map((one) => [one, closest(one.field.element, 'form')]));
  const parts = [...forms].flatMap(([{ role }, form]) => (role === 'other' ? [] : [form]));
  const ownerOf = (one: Known): Element | null | undefined => {
    const form = forms.get(one);
    return parts.indexOf(form ?? null) === parts.lastIndexOf(form ?? null) ? null : form;
  };
  const owner = ownerOf(seed);
  const free = !forms.get(seed);
  while (box) {
    const outer = box;
    const members = all.filter((one) => {
      const inner = boxOf(one);
      return inner !== null && holds(outer, inner) && (free || ownerOf(one) === owner);
    });
    if (enough(members)) return { box, members: near(seed, members) };
    box = box.parent;
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
  while (
    box.parent &&
    box.parent.tag !== 'body' &&
    members.length <= LARGE &&
    box.tag !== 'form' &&
    box.tag !== 'dialog'
  ) {
    const outer: Box = box.parent;
    const more = all.filter((one) => {
      const inner = boxOf(one);
      return inner !== null && holds(outer, inner);
    });
    const servers = more.filter((one) => one.role === 'host' && one.side !== 'out').length;
    const before = members.filter((one) => one.role === 'host' && one.side !== 'out').length;
    if (servers > before || more.length > LARGE) break;
    box = outer;
    members = more;
  }
  return { box, members };
}
