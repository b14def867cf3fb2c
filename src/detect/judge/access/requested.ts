/** "Allow", "Refuse": a program asks to be let in, and a person answers. */
import { first, named } from '../../vocabulary/protocol-names.ts';
import { means } from '../concepts.ts';
import { type Box, holds, type Page } from '../page.ts';
import type { Known } from '../roles.ts';
import { QUESTION } from '../signs/choice.ts';
import { isAside, isNames } from './services.ts';
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

/** "If the client is IMAP or POP, then access is denied": of ticks that are but names another choice says what comes of them. */
export function ruleOf(switches: readonly Switch[], all: readonly Known[]): string | null {
  const ticks = switches.filter((one) => !isAside(one));
  if (ticks.length === 0 || !ticks.every(({ known: { field } }) => field.role === 'checkbox' && isNames(field.label)))
    return null;
  const then = all.find(
    ({ field }) =>
      field.seen &&
      field.role !== 'checkbox' &&
      first(named(field.label)) === null &&
      (field.choices.some(({ text }) => means(text, 'disable') && means(text, 'client_access')) ||
        (means(field.label, 'client_access') &&
          field.choices.some(({ text }) => means(text, 'enable')) &&
          field.choices.some(({ text }) => means(text, 'disable', 'off')))),
  );
  return then?.field.label ?? null;
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
