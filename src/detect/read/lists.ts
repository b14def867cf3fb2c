import type { Choice } from '../control.ts';
import { attr, byId, rootOf } from '../dom/safe.ts';
import type { Leaf } from './page.ts';

/** Gives an opening box the choices of its list, and takes the list off the page as a control of its own. */
export function joinLists(leaves: readonly Leaf[], gone: Set<Leaf>): void {
  const lists = leaves.filter((leaf) => leaf.type === 'listbox' || leaf.role === 'buttons');
  if (lists.length === 0) return;
  for (const leaf of leaves) {
    if (!leaf.partial && !leaf.readOnly) continue;
    const own = lists.filter(
      (list) =>
        !gone.has(list) &&
        (list.role === 'buttons' ? repeats(leaf, list) : leaf.partial && (opens(leaf, list) || holdsShown(leaf, list))),
    );
    for (const list of own) {
      // Of one that stands in for a native list the entries are known already.
      if (!gone.has(leaf) && (leaf.choices.length < 2 || list.seen)) leaf.choices = merged(leaf, list.choices);
      gone.add(list);
    }
    if (own.length === 0) continue;
    leaf.partial = true;
    if (leaf.role === 'text') leaf.role = 'listbox';
  }
}

/** Rows without a role that mark what a read-only box shows: its list, drawn at the end of the page. */
const repeats = (leaf: Leaf, list: Leaf): boolean =>
  leaf.readOnly && leaf.choices.length < 2 && list.choices.some((one) => one.selected && one.text === leaf.value);

function opens(leaf: Leaf, list: Leaf): boolean {
  const ids = `${attr(leaf.element, 'aria-controls') ?? ''} ${attr(leaf.element, 'aria-owns') ?? ''}`.split(/\s+/);
  const root = rootOf(leaf.element);
  return ids.some((id) => {
    const target = id && root ? byId(root, id) : null;
    return (
      target !== null && (target === list.element || target.contains(list.element) || list.element.contains(target))
    );
  });
}

/** A list that nothing points to, beside its button or at the end of the page while the button says that it is open. */
function holdsShown(leaf: Leaf, list: Leaf): boolean {
  if (attr(list.element, 'aria-label') || leaf.value === '') return false;
  const holds = list.choices.some((one) => one.text === leaf.value);
  if (!holds) return false;
  const nearby = leaf.spots[0]?.box.parent;
  const open = attr(leaf.element, 'aria-expanded') === 'true';
  return open || (nearby?.element.contains(list.element) ?? false);
}

function merged(leaf: Leaf, choices: readonly Choice[]): Choice[] {
  const shown = choices.findIndex((one) => one.text === leaf.value);
  // What is typed is none of the entries: what of them is marked is proposed, not chosen.
  const known = shown >= 0 || (leaf.value !== '' && leaf.element instanceof HTMLInputElement);
  return choices.map((one, i) => (known ? { ...one, selected: i === shown } : { ...one }));
}
