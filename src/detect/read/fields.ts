import type { Choice, Control } from '../control.ts';
import { attr } from '../dom/safe.ts';
import { isFolded } from '../dom/seen.ts';
import { LIMITS } from '../limits.ts';
import { type Context, contextOf } from './context.ts';
import { type Labels, labelsOf, nameGroup, nameSpot } from './labels.ts';
import { namesOf } from './names.ts';
import type { Leaf, Page } from './page.ts';
import { isToggles } from './toggles.ts';

/** A control with all words that a person connects with it. */
export interface Field extends Control {
  readonly leaf: Leaf;
  readonly seen: boolean;
  readonly readOnly: boolean;
  readonly placeholder: string;
  readonly type: string;
  /** Titles and prose over it, nearest first. */
  readonly context: readonly Context[];
}

export function fieldsOf(page: Page): Field[] {
  const labels = labelsOf(page);
  const roomy = new Set<Element>();
  return page.leaves.map((leaf) => fieldOf(leaf, labels, roomy));
}

function fieldOf(leaf: Leaf, labels: Labels, roomy: Set<Element>): Field {
  const spot = leaf.spots[0];
  const ticked = leaf.checked !== null;
  const group = leaf.role === 'radio' || leaf.role === 'tabs' || leaf.role === 'buttons';
  const choices = leaf.role === 'radio' ? radioChoices(leaf, labels) : leaf.choices;
  const label = spot ? (group ? nameGroup(leaf, labels) : nameSpot(spot, labels, ticked)) : '';
  const { element } = leaf;
  return {
    ...leaf,
    leaf,
    type: isToggles(leaf) ? 'toggles' : leaf.type,
    label:
      leaf.value !== '' && label.startsWith(leaf.value) && leaf.role === 'listbox'
        ? label.slice(leaf.value.length).trim() || label
        : label,
    name: namesOf(element),
    choices,
    seen: leaf.seen && !isFolded(leaf.shown, roomy),
    placeholder: (attr(element, 'placeholder') ?? attr(element, 'title') ?? '').slice(0, LIMITS.label),
    context: spot ? contextOf(spot) : [],
  };
}

function radioChoices(leaf: Leaf, labels: Labels): Choice[] {
  return leaf.choices.map((choice, i) => {
    const spot = leaf.spots[i];
    return spot ? { ...choice, text: nameSpot(spot, labels, true) } : choice;
  });
}
