/** "Allow", "Refuse": a program asks to be let in, and a person answers. */
import { means } from '../concepts.ts';
import { type Box, holds, type Page } from '../page.ts';
import type { Known } from '../roles.ts';
import { QUESTION } from '../signs/choice.ts';
import type { Switch } from './switch.ts';

/** The button that grants what is ticked, beside one that refuses it all. */
export function grantOf(switches: readonly Switch[], box: Box, actions: Page['actions']): string | null {
  if (!switches.every(({ known }) => known.field.role === 'checkbox')) return null;
  const texts = actions.filter((one) => holds(box, one.box)).map(({ text }) => text);
  const grants = texts.filter((text) => means(text, 'enable'));
  const refuses = texts.filter((text) => means(text, 'disable', 'off'));
  // Several of each are rows of things with a button of their own.
  return grants.length === 1 && refuses.length === 1 ? (grants[0] ?? null) : null;
}

/** A setting stands on something, an answer is still to be given. */
export function questionOf(titles: readonly string[], switches: readonly Switch[]): string | null {
  const open = switches.find(
    ({ known: { field }, said }) => field.role === 'radio' && (said === null || isOpen(field)),
  );
  return titles.find((text) => QUESTION.test(text)) ?? open?.known.field.label ?? null;
}

/** "Yes" and "No" alone, and neither is chosen: words over them are no state. */
const isOpen = ({ choices }: Known['field']): boolean =>
  choices.every(({ text, selected }) => !selected && means(text, 'yes', 'no'));
