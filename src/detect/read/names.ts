import { attr } from '../dom/safe.ts';

/** name, id and the like as they stand; the judge makes words of them (vocabulary/split-name.ts). */
export const namesOf = (element: Element): string =>
  ['name', 'id', 'data-name', 'formcontrolname', 'ng-model', 'data-testid', 'autocomplete']
    .map((key) => attr(element, key) ?? '')
    .join(' ')
    .slice(0, 200);
