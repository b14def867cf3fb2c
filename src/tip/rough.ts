import { attr } from '../detect/dom/safe.ts';
import { SKETCH_CHOICES_MAX } from '../setup/budgets.ts';
import { redact } from './redact.ts';
import type { SketchedControl } from './sketch.ts';

/** A control that the extension made nothing of, as it is written in the page. */
export function roughOf(element: Element): SketchedControl {
  const ticks = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type);
  return {
    is: kindOf(element),
    label: redact(labelOf(element)),
    name: redact(attr(element, 'name') ?? attr(element, 'id') ?? ''),
    shown: element.checkVisibility(),
    disabled: 'disabled' in element && element.disabled === true,
    on: ticks ? element.checked : ariaState(element),
    choices: element instanceof HTMLSelectElement ? choicesOf(element) : [],
    example: '',
  };
}

function kindOf(element: Element): SketchedControl['is'] {
  const role = attr(element, 'role');
  if (role === 'switch' || role === 'checkbox') return role;
  if (role === 'combobox') return 'listbox';
  if (element instanceof HTMLSelectElement) return element.multiple ? 'multiselect' : 'select';
  if (element instanceof HTMLButtonElement) return 'action';
  if (!(element instanceof HTMLInputElement)) return 'text';
  if (element.type === 'checkbox' || element.type === 'radio' || element.type === 'password') return element.type;
  return /^(?:submit|button|reset|image)$/.test(element.type) ? 'action' : 'text';
}

/** Lists of people, folders or teams are nobody's business: only choices that could mean something here are kept. */
const TELLING =
  /\b(?:imap[s4]?|pop3?s?|smtp|exchange|ssl|(?:start)?tls|e?-?mails?|server|secur\w*|encrypt\w*|plain|auto\w*|none|yes|no|on|off)\b|^\d{2,5}\b/i;

function choicesOf({ options }: HTMLSelectElement): SketchedControl['choices'] {
  return [...options].slice(0, SKETCH_CHOICES_MAX).map(({ text, selected }, i) => ({
    text: TELLING.test(text) ? redact(text) : `choice ${i + 1}`,
    chosen: selected,
  }));
}

function ariaState(element: Element): boolean | null {
  const state = attr(element, 'aria-checked');
  return state === null ? null : state === 'true';
}

/** By label element, ARIA or hint, else the cell or words before it; of a field never its value. */
function labelOf(element: Element): string {
  if (element instanceof HTMLButtonElement) return tidy(element.textContent);
  const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : null;
  const cell = element.closest('td,dd')?.previousElementSibling;
  const texts = [label && ownWords(label), attr(element, 'aria-label'), attr(element, 'placeholder'), ownWords(cell)];
  return tidy(texts.find((text) => text && tidy(text) !== '') ?? '');
}

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A label may be wrapped around a list or a text area, whose words are not its own. */
function ownWords(element: Node | null | undefined): string {
  if (!element) return '';
  if (element instanceof Text) return element.data;
  if (element instanceof Element && element.matches('select,textarea,input,[role="combobox"],[contenteditable]'))
    return '';
  return [...element.childNodes].map(ownWords).join(' ');
}
