import type { Choice } from '../control.ts';
import { all, attr, closest, hasAttr, isElement, parentOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { type Acts, choice, type Found, found, leaf } from './made.ts';
import { radioGroup } from './radio-group.ts';
import { ofRole, roleOf } from './role.ts';
import { tidy } from './words.ts';

const KIND = /^\s*(?:imap4?|pop3?)s?\s*$/i;

export function ofInput(input: HTMLInputElement): Found | Acts | null {
  const role = roleOf(input);
  switch (input.type) {
    case 'hidden':
    case 'file':
    case 'color':
      return null;
    case 'submit':
    case 'reset':
    case 'image':
    case 'button':
      return ofRole(input, role) ?? { is: 'action', text: tidy(input.value, LIMITS.label), words: false };
    case 'checkbox':
      return found(
        leaf(role === 'switch' ? 'switch' : 'checkbox', input, { type: 'checkbox', checked: input.checked }),
      );
    case 'radio': {
      const around = closest(input, '[role=radio][aria-checked]:not(input)');
      const on = around ? attr(around, 'aria-checked') === 'true' : input.checked;
      return found(
        leaf('radio', input, {
          type: 'radio',
          choices: [choice(input, '', input.value, on, input.disabled)],
        }),
        radioGroup(input),
      );
    }
    case 'password':
      return found(leaf('password', input, { type: 'password', readOnly: input.readOnly }));
    default: {
      const listed =
        input.list !== null ||
        role === 'combobox' ||
        hasAttr(input, 'aria-haspopup') ||
        (input.readOnly && closest(input, '[role=button]')) ||
        // A picker with an arrow may be typed in as well: it shows the kind that was picked.
        ((input.readOnly || (input.type === 'text' && KIND.test(input.value) && isAlone(input))) && hasTrigger(input));
      const shared = { type: input.type, value: tidy(input.value), readOnly: input.readOnly };
      return found(
        listed
          ? leaf('listbox', input, { ...shared, type: 'combobox', partial: true, choices: suggested(input) })
          : leaf('text', input, shared),
      );
    }
  }
}

/** What a datalist offers to type. */
const suggested = ({ list }: HTMLInputElement): Choice[] =>
  [...(list?.options ?? [])]
    .slice(0, LIMITS.choices)
    .map((option) => choice(option, tidy(option.label || option.value, LIMITS.label), option.value, false));

const isAlone = (input: Element): boolean => {
  const parent = parentOf(input);
  return isElement(parent) && all(parent, 'input, select').length < 2;
};

/** An arrow or picture beside a read-only input makes it a list that opens. */
function hasTrigger(input: Element): boolean {
  const parent = parentOf(input);
  if (!isElement(parent)) return false;
  // A widget that is a table of one row has its arrow in a cell of its own.
  const table = closest(input, 'table');
  const beside = all(
    table && all(table, 'tr').length < 2 ? table : parent,
    'img, svg, i, a, button, [class*="trigger"], [class*="arrow"], [class*="caret"], [class*="chevron"], [class*="suffix"], [class*="icon"]',
  );
  return beside.length > 0;
}
