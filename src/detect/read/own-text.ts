/** What an element says by itself. */
import { all, attr } from '../dom/safe.ts';
import { isSeen } from '../dom/seen.ts';
import { LIMITS } from '../limits.ts';
import { hasLetters } from '../vocabulary/letters.ts';
import { tidy } from './words.ts';

/** The label that a widget holds beside the choice it shows. */
export const labelInside = (element: Element): string =>
  tidy(all(element, 'label')[0]?.textContent ?? '', LIMITS.label);

export const withoutLabels = (element: Element): string =>
  tidy(
    all(element, 'label').reduce(
      (text, label) => text.replace(label.textContent ?? '', ' '),
      element.textContent ?? '',
    ),
    LIMITS.label,
  );

export const dataOf = (element: Element): string => attr(element, 'data-value') ?? attr(element, 'value') ?? '';

export const ownText = (element: Element): string => {
  const text = tidy(element.textContent ?? '', LIMITS.label);
  if (text) return text;
  const [image] = all(element, 'img');
  const said =
    attr(element, 'aria-label') ?? attr(element, 'title') ?? (image && (attr(image, 'alt') || attr(image, 'title')));
  return tidy(said ?? '', LIMITS.label);
};

/** What a custom list shows as chosen: an inner input's value, else its text. A hidden input keeps the value for the server: "2" beside "IMAP". */
export function shownText(element: Element): string {
  const typed = all(element, 'input:not([type="hidden"], [type="password"])').map((one) =>
    one instanceof HTMLInputElement && (isSeen(one) || !isSeen(element)) ? tidy(one.value, LIMITS.label) : '',
  );
  return typed.find(hasLetters) ?? (withoutLabels(element) || ownText(element)); // an arrow is no choice
}
