/** A page in which nothing but values can have changed since it was read: these alone are read anew. */
import { isClipped, isFolded } from '../dom/seen.ts';
import type { Field } from './fields.ts';
import { type PageRead, writeDown } from './read.ts';
import { isShown } from './trap.ts';
import { tidy } from './words.ts';

/**
 * `moved`: the controls that hold something else. null where more than their own values may read otherwise: what is seen, or a
 * widget that stands in for one of them.
 */
export function withValues(before: PageRead, moved: ReadonlySet<Element>): PageRead | null {
  if (!looksSame(before)) return null;
  const left = new Set(moved);
  const fields = before.fields.flatMap((field) =>
    field.leaf.spots.filter(({ element }) => left.delete(element)).length > 0 ? (renewed(field) ?? []) : field,
  );
  return left.size === 0 && fields.length === before.fields.length ? writeDown(before.page, fields) : null;
}

/** The same boxes are seen, the same fields are folded away, and no list has become one that a widget stands in for. */
function looksSame({ page, sheet, fields }: PageRead): boolean {
  const roomy = new Set<Element>();
  return (
    page.asked.every(([element, seen]) => isShown(element) === seen) &&
    fields.slice(0, sheet.fields.length).every(({ leaf, shown, seen, choices }) => {
      if ((leaf.seen && !isFolded(shown, roomy)) !== seen) return false;
      const isList = leaf.type === 'select' && leaf.spots[0]?.box.seen;
      return !isList || (shown === leaf.element && seen && !isClipped(shown) && choices.length > 0);
    })
  );
}

/** null for what is more than a native control. */
function renewed(field: Field): Field | null {
  const { element, role, checked } = field;
  const choices = field.choices.map((one) => ({ ...one, selected: isChosen(one.element) }));
  // Of a long list only the chosen ones of the later entries were read.
  if (element instanceof HTMLSelectElement)
    return element.options.length === choices.length ? { ...field, choices } : null;
  if (!(element instanceof HTMLInputElement) || element.type === 'button') return null;
  if (role === 'text') return { ...field, value: tidy(element.value) };
  return role === 'radio' || checked !== null
    ? { ...field, choices, checked: checked === null ? null : element.checked }
    : null;
}

const isChosen = (element: Element | null): boolean =>
  element instanceof HTMLOptionElement ? element.selected : element instanceof HTMLInputElement && element.checked;
