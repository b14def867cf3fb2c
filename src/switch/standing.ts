import type { Choice, Control } from '../detect/control.ts';
import type { Pull } from '../detect/reading.ts';
import type { Act, Fits } from './change.ts';

export const chosen = ({ choices }: Control): Choice | undefined => choices.find((choice) => choice.selected);

/** How a control stands now, as the person reads it. */
export function standing(control: Control): string {
  if (control.checked !== null) return control.checked ? 'on' : 'off';
  const choice = chosen(control);
  return choice ? choice.text || choice.value : control.value;
}

export function isStanding(control: Control, pull: Pull): boolean {
  return pull.how === 'check' ? control.checked === pull.on : pull.choice.selected;
}

export const isDisabled = (pull: Pull): boolean => pull.how === 'choose' && pull.choice.disabled;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Libraries write a choice in one place by its text, in another by its value: "POP3", "pop3". */
export const isSame = (a: string, b: string): boolean => fold(a) === fold(b);

/** The act that brings a control to this position; `more` are further words by which an open list may name it. */
export function actFor(control: Control, pull: Pull, more: Fits = []): Act {
  const hindrance = hindranceOf(control);
  if (hindrance) return hindrance;
  if (pull.how === 'check') return { how: 'check', on: pull.on };
  const { choice } = pull;
  const named = [choice.text, choice.value].filter((text) => text !== '');
  return {
    how: 'choose',
    choice,
    on: true,
    fits: [...named.map((text) => (seen: string) => isSame(seen, text)), ...more],
  };
}

/** Why a control cannot be set here; null where it can. */
export function hindranceOf({ element, disabled }: Control): Extract<Act, { how: 'none' }> | null {
  if (disabled || isReadOnly(element)) return { how: 'none', why: 'locked' };
  // Not every browser lets us hold back what `form.submit()` sends: where it is written plainly, the person chooses.
  const sends = ['onchange', 'onclick', 'oninput'].some((name) => /submit\s*\(/.test(element.getAttribute(name) ?? ''));
  return sends ? { how: 'none', why: 'sends' } : null;
}

/** A list that cannot be typed into is read-only too, and can be set all the same. */
function isReadOnly(element: Element): boolean {
  if (element.getAttribute('aria-disabled') === 'true') return true;
  return (
    element instanceof HTMLInputElement && element.readOnly && !element.matches('[role="combobox"],[aria-haspopup]')
  );
}
