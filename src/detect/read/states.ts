import { attr, classOf } from '../dom/safe.ts';

/** Class words by which pages mark the chosen one of several: whole words between separators, never parts of words. */
const CHOSEN = /^(?:active|selected|current|checked|chosen|on|sel|activated|highlighted|focus)$/;
const PREFIX = /^(?:is|has|state|ui|x|js|nav|tab|item)[-_]?/;

/** Does the element look chosen among its siblings? By ARIA state first, by class words else. */
export function chosenByLook(element: Element): boolean {
  if (attr(element, 'aria-selected') === 'true' || attr(element, 'aria-pressed') === 'true') return true;
  const current = attr(element, 'aria-current');
  if (current !== null && current !== 'false') return true;
  return classWords(element).some((word) => CHOSEN.test(word));
}

/** The one button among its like that is filled with the page's colour. */
export const isMain = (element: Element): boolean =>
  !/outline/.test(classOf(element)) && classWords(element).some((word) => /^(?:primary|contained|solid)$/.test(word));

export function classWords(element: Element): string[] {
  const words: string[] = [];
  for (const name of classOf(element).slice(0, 400).split(/\s+/)) {
    const low = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    words.push(low.replace(PREFIX, ''), ...low.split(/[-_]+/).slice(-1));
  }
  return words;
}
