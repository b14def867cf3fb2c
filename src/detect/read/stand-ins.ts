/**
 * Joins a native control with the widget that stands in for it, and a list with the box that opens it, so that each
 * thing a person sees is one control: select2, chosen, styled check boxes, ARIA combobox and listbox and the like.
 */
import { joinLists } from './lists.ts';
import { showByLink } from './masked.ts';
import type { Leaf, Page } from './page.ts';
import { readShown } from './shown.ts';
import { showByLabel } from './ticks.ts';
import { joinWidget } from './widgets.ts';

export function joinStandIns(page: Page): void {
  const gone = new Set<Leaf>();
  for (const leaf of page.leaves) {
    if (leaf.role === 'checkbox' || leaf.role === 'switch' || leaf.role === 'radio') showByLabel(leaf);
    else if (leaf.role === 'password') showByLink(leaf);
    else if (leaf.role === 'select' || leaf.role === 'multiselect') joinWidget(leaf, gone);
  }
  joinLists(page.leaves, gone);
  for (const leaf of page.leaves) if (leaf.partial && !gone.has(leaf)) readShown(leaf);
  for (let i = page.leaves.length - 1; i >= 0; i -= 1) {
    const leaf = page.leaves[i];
    if (leaf && gone.has(leaf)) page.leaves.splice(i, 1);
  }
}
