/** Controls that say by their ARIA role what they are. */
import type { Choice } from '../control.ts';
import { all, attr, closest, hasAttr, parentOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { choice, type Found, found, leaf } from './made.ts';
import { dataOf, ownText, shownText } from './own-text.ts';
import { chosenByLook } from './states.ts';
import { tidy } from './words.ts';

export function roleOf(element: Element): string {
  const role = attr(element, 'role');
  return role ? (tidy(role).split(' ')[0]?.toLowerCase() ?? '') : '';
}

export function ofRole(element: Element, role: string): Found | null {
  switch (role) {
    case 'switch':
    case 'checkbox':
      return found(leaf(role, element, { type: role, checked: attr(element, 'aria-checked') === 'true' }), null, true);
    case 'menuitemcheckbox':
      return ofRole(element, 'checkbox');
    case 'radio': {
      if (all(element, 'input[type=radio]')[0]) return null; // drawn around its own native one
      const on = attr(element, 'aria-checked') === 'true';
      const group = closest(element, '[role="radiogroup"], [role="group"]') ?? parentOf(element);
      return found(
        leaf('radio', element, { type: role, choices: [choice(element, '', dataOf(element), on)] }),
        group,
        true,
      );
    }
    case 'tab': {
      const group = closest(element, '[role="tablist"], ul, ol') ?? parentOf(element);
      const on = attr(element, 'aria-selected') === 'true' || chosenByLook(element);
      return found(
        leaf('tabs', element, { type: role, choices: [choice(element, ownText(element), dataOf(element), on)] }),
        group,
      );
    }
    case 'combobox':
      // A widget drawn around its own native list: the list is the control.
      if (all(element, 'select')[0]) return null;
      if (all(element, '[role="option"]')[0]) return ofOpener(element);
      return found(leaf('listbox', element, { type: role, value: shownText(element), partial: true }));
    case 'listbox':
      if (hasAttr(element, 'aria-haspopup') && all(element, 'select')[0]) return null;
      if (!hasAttr(element, 'aria-haspopup') && all(element, '[role="option"]')[0]) return ofList(element);
      return found(leaf('listbox', element, { type: 'combobox', value: shownText(element), partial: true }));
    default:
      return null;
  }
}

/** A combobox that holds its list: what it shows is one of the entries, and not all their words. */
function ofOpener(element: Element): Found {
  const { leaf: list } = ofList(element);
  const value = list.choices.find(({ selected }) => selected)?.text ?? '';
  return found({ ...list, role: 'listbox', type: 'combobox', value, partial: true });
}

function ofList(list: Element): Found {
  const choices: Choice[] = [];
  for (const option of all(list, '[role="option"]')) {
    if (choices.length >= LIMITS.choices) break;
    const on = attr(option, 'aria-selected') === 'true' || attr(option, 'aria-checked') === 'true';
    choices.push(choice(option, ownText(option), dataOf(option), on));
  }
  const several = attr(list, 'aria-multiselectable') === 'true';
  return found(leaf(several ? 'multiselect' : 'listbox', list, { type: 'listbox', choices }));
}
