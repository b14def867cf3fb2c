import { attr, composedParent } from '../detect/dom/safe.ts';

/** Page authors keep the tip out with `data-imap-advisor="off"` on any element around a form, or on the root. */
export const OPT_OUT = 'data-imap-advisor';

export function isOptedOut(form: Element): boolean {
  for (let at: Element | null = form; at; at = composedParent(at)) if (attr(at, OPT_OUT) === 'off') return true;
  return false;
}
