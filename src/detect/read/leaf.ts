import type { ControlRole } from '../../setup/sheet.ts';
import type { Choice } from '../control.ts';
import { all, attr, classOf, closest, hasAttr, isElement, matches, parentOf } from '../dom/safe.ts';
import { LIMITS } from '../limits.ts';
import { hasLetters } from '../vocabulary/letters.ts';
import type { Leaf } from './page.ts';
import { chosenByLook } from './states.ts';
import { isOf, tidy } from './words.ts';

/** An element that is a control, or a member of one. */
export interface Found {
  readonly is: 'leaf';
  readonly leaf: Omit<Leaf, 'spots' | 'seen'>;
  /** Members with the same group are one control; null: a control of its own. */
  readonly group: unknown;
  /** Its content is read too, as words beside it. */
  readonly inside: boolean;
}

interface Acts {
  readonly is: 'action';
  readonly text: string;
  /** Its words are part of the running text (links). */
  readonly words: boolean;
}

export const leaf = (role: ControlRole, element: Element, more: Partial<Found['leaf']> = {}): Found['leaf'] => ({
  role,
  type: '',
  element,
  shown: element,
  choices: [],
  value: '',
  checked: null,
  disabled: isDisabled(element),
  readOnly: false,
  partial: false,
  ...more,
});

const found = (made: Found['leaf'], group: unknown = null, inside = false): Found => ({
  is: 'leaf',
  leaf: made,
  group,
  inside,
});

/** What the element is for a person: a control, something that acts, or just a box (null). */
export function leafOf(element: Element, tag: string): Found | Acts | null {
  if (element instanceof HTMLInputElement) return ofInput(element);
  if (element instanceof HTMLSelectElement) return ofSelect(element);
  if (element instanceof HTMLTextAreaElement) {
    return found(
      leaf('text', element, {
        type: 'textarea',
        value: element.value.slice(0, LIMITS.area),
        readOnly: element.readOnly,
      }),
    );
  }
  const role = roleOf(element);
  if (role) {
    const aria = ofRole(element, role);
    if (aria) return aria;
  }
  if (tag === 'button' || role === 'button') return ofButton(element);
  if (tag === 'a') return { is: 'action', text: tidy(element.textContent ?? '', LIMITS.label), words: true };
  return null;
}

function ofInput(input: HTMLInputElement): Found | Acts | null {
  const role = roleOf(input);
  switch (input.type) {
    case 'hidden':
    case 'file':
    case 'color':
    case 'range':
      return null;
    case 'submit':
    case 'reset':
    case 'image':
    case 'button':
      return { is: 'action', text: tidy(input.value, LIMITS.label), words: false };
    case 'checkbox':
      return found(
        leaf(role === 'switch' ? 'switch' : 'checkbox', input, { type: 'checkbox', checked: input.checked }),
      );
    case 'radio':
      return found(
        leaf('radio', input, {
          type: 'radio',
          choices: [choice(input, '', input.value, input.checked, input.disabled)],
        }),
        radioGroup(input),
      );
    case 'password':
      return found(leaf('password', input, { type: 'password', readOnly: input.readOnly }));
    default: {
      const listed =
        input.list !== null ||
        role === 'combobox' ||
        hasAttr(input, 'aria-haspopup') ||
        (input.readOnly && hasTrigger(input));
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

/** An arrow or picture beside a read-only input makes it a list that opens. */
function hasTrigger(input: Element): boolean {
  const parent = parentOf(input);
  if (!isElement(parent)) return false;
  const beside = all(
    parent,
    'img, svg, i, button, [class*="trigger"], [class*="arrow"], [class*="caret"], [class*="chevron"], [class*="suffix"], [class*="icon"]',
  );
  return beside.length > 0;
}

function ofSelect(select: HTMLSelectElement): Found {
  const choices: Choice[] = [];
  const { options } = select;
  for (let i = 0; i < options.length; i += 1) {
    const option = options[i];
    if (!option || (i >= LIMITS.choices && !option.selected)) continue;
    if (choices.length >= LIMITS.choices * 2) break;
    const text = tidy(option.label || option.text, LIMITS.label);
    choices.push({
      element: option,
      text,
      value: option.value.slice(0, LIMITS.label),
      selected: option.selected,
      disabled: option.disabled,
    });
  }
  return found(leaf(select.multiple ? 'multiselect' : 'select', select, { type: 'select', choices }));
}

function ofRole(element: Element, role: string): Found | null {
  switch (role) {
    case 'switch':
    case 'checkbox':
      return found(leaf(role, element, { type: role, checked: attr(element, 'aria-checked') === 'true' }), null, true);
    case 'radio': {
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
      return found(leaf('listbox', element, { type: role, value: shownText(element), partial: true }));
    case 'listbox':
      if (hasAttr(element, 'aria-haspopup') && all(element, 'select')[0]) return null;
      if (!hasAttr(element, 'aria-haspopup') && all(element, '[role="option"]')[0]) return ofList(element);
      return found(leaf('listbox', element, { type: 'combobox', value: shownText(element), partial: true }));
    default:
      return null;
  }
}

function ofList(list: Element): Found {
  const choices: Choice[] = [];
  for (const option of all(list, '[role="option"]')) {
    if (choices.length >= LIMITS.choices) break;
    const on = attr(option, 'aria-selected') === 'true' || attr(option, 'aria-checked') === 'true';
    choices.push(choice(option, ownText(option), dataOf(option), on));
  }
  return found(leaf('listbox', list, { type: 'listbox', choices }));
}

function ofButton(button: Element): Found | Acts {
  const text = ownText(button);
  const popup = attr(button, 'aria-haspopup');
  const opens =
    isOf(' listbox true menu ', popup ?? '') ||
    (attr(button, 'data-bs-toggle') ?? attr(button, 'data-toggle')) === 'dropdown';
  // A button that a label names shows a choice.
  const named = button instanceof HTMLButtonElement && button.labels.length > 0 && hasAttr(button, 'aria-expanded');
  if (text && (opens || named)) {
    return found(leaf('listbox', button, { type: 'combobox', value: withoutLabels(button) || text, partial: true }));
  }
  if (hasAttr(button, 'aria-pressed')) {
    const on = attr(button, 'aria-pressed') === 'true';
    return found(
      leaf('buttons', button, { type: 'button', choices: [choice(button, text, dataOf(button), on)] }),
      parentOf(button),
    );
  }
  // What opens a section is its heading too (accordions).
  return { is: 'action', text, words: closest(button, 'h1, h2, h3, h4, h5, h6') !== null };
}

/** The label that a widget holds beside the choice it shows. */
export const labelInside = (element: Element): string =>
  tidy(all(element, 'label')[0]?.textContent ?? '', LIMITS.label);

export const choice = (element: Element, text: string, value: string, selected: boolean, disabled = false): Choice => ({
  element,
  text,
  value: value.slice(0, LIMITS.label),
  selected,
  disabled: disabled || isDisabled(element),
});

export function roleOf(element: Element): string {
  const role = attr(element, 'role');
  return role ? (tidy(role).split(' ')[0]?.toLowerCase() ?? '') : '';
}

const dataOf = (element: Element): string => attr(element, 'data-value') ?? attr(element, 'value') ?? '';

const ownText = (element: Element): string => {
  const text = tidy(element.textContent ?? '', LIMITS.label);
  return text || tidy(attr(element, 'aria-label') ?? attr(element, 'title') ?? '', LIMITS.label);
};

/** What a custom list shows as chosen: an inner input's value, else its text. */
function shownText(element: Element): string {
  const input = all(element, 'input:not([type="hidden"])')[0];
  const typed = input instanceof HTMLInputElement && input.type !== 'password' ? input.value : '';
  const shown = tidy(typed, LIMITS.label);
  return hasLetters(shown) ? shown : withoutLabels(element) || ownText(element); // an arrow is no choice
}

const withoutLabels = (element: Element): string =>
  tidy(
    all(element, 'label').reduce(
      (text, label) => text.replace(label.textContent ?? '', ' '),
      element.textContent ?? '',
    ),
    LIMITS.label,
  );

function isDisabled(element: Element): boolean {
  if (attr(element, 'aria-disabled') === 'true') return true;
  return matches(element, ':disabled') || (hasAttr(element, 'disabled') && !classOf(element).includes('x-'));
}

/** Radios of one name in one form are one control; nameless ones belong to the element that groups them. */
function radioGroup(radio: HTMLInputElement): unknown {
  const group = '[role="radiogroup"], fieldset, ul, ol, table, tr';
  if (!radio.name) return closest(radio, group) ?? parentOf(closest(radio, 'label') ?? radio);
  const owner = radio.form ?? Node.prototype.getRootNode.call(radio);
  return groupKey(owner, radio.name);
}

const keys = new WeakMap<Node, Map<string, object>>();

function groupKey(owner: Node, name: string): object {
  const byName = keys.get(owner) ?? new Map<string, object>();
  keys.set(owner, byName);
  const key = byName.get(name) ?? {};
  byName.set(name, key);
  return key;
}
