import { all, attr, closest, hasAttr, parentOf } from '../dom/safe.ts';
import { knobOf } from '../dom/seen.ts';
import { LIMITS } from '../limits.ts';
import { ariaName } from './explicit.ts';
import { type Acts, choice, type Found, found, leaf } from './made.ts';
import { dataOf, ownText, withoutLabels } from './own-text.ts';
import { isOf } from './words.ts';

const WORD = 12;
/** Of a list beside. */
const ENTRY = ':scope>*>li,.dropdown-item';

/** A list that opens, one of several that are pressed, or what only acts. */
export function ofButton(button: Element): Found | Acts {
  const text = ownText(button);
  const popup = attr(button, 'aria-haspopup');
  const opens =
    isOf(' listbox true menu ', popup ?? '') ||
    (attr(button, 'data-bs-toggle') ?? attr(button, 'data-toggle')) === 'dropdown';
  // A button that a label names shows a choice.
  const named = button instanceof HTMLButtonElement && button.labels.length > 0 && hasAttr(button, 'aria-expanded');
  // An arrow that only says what it is shows none.
  const arrow =
    !(button.textContent ?? '').trim() && closest(button, '[class*="dropdown"], [class*="select"]') !== null;
  if (text && (opens || named) && !arrow) {
    const value = withoutLabels(button) || text;
    // Bootstrap's: a list beside the button, hidden, one of whose entries is the choice that it shows.
    const entries = all(button.parentElement ?? button, ENTRY)
      .slice(0, LIMITS.choices)
      .map((one) => choice(one, ownText(one), dataOf(one), ownText(one) === value));
    const choices = entries.some(({ selected }) => selected) ? entries : [];
    return found(leaf('listbox', button, { type: 'combobox', value, choices, partial: true }));
  }
  const pressed = attr(button, 'aria-pressed');
  // A picture that is pressed switches what it is called; a longer name may be a topic that it unfolds.
  const switches = pressed !== null && text === '' && ariaName(button).length <= WORD;
  if (pressed !== null && !switches) {
    return found(
      leaf('buttons', button, {
        type: 'button',
        choices: [choice(button, text, dataOf(button), pressed === 'true')],
      }),
      parentOf(button),
    );
  }
  const on = text ? null : switches ? pressed === 'true' : knobOf(button);
  if (on !== null) return found(leaf('switch', button, { type: 'switch', checked: on }));
  // What opens a section is its heading too (accordions); a row that opens a picker holds what was picked.
  return {
    is: 'action',
    text,
    words: closest(button, 'h1, h2, h3, h4, h5, h6') !== null || all(button, 'input[readonly]')[0] !== undefined,
  };
}
