import { isSeen } from '../dom/seen.ts';

/** Does a person see it, and is it no trap? */
export const isShown = (element: Element): boolean => isSeen(element) && !isTrap(element);

/** A box to type in that lies before the page's beginning, where nobody can scroll to, catches what browsers fill in. Native ticks lie there behind drawn ones. */
function isTrap(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || /check|radio/.test(element.type)) return false;
  let { right, bottom } = element.getBoundingClientRect();
  for (let up: Element | null = element; up && (right < 0 || bottom < 0); up = up.parentElement) {
    right += up.scrollLeft;
    bottom += up.scrollTop;
  }
  return right < 0 || bottom < 0;
}
