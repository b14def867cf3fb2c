import type { Choice } from '../control.ts';
import { LIMITS } from '../limits.ts';
import { type Found, found, leaf } from './made.ts';
import { tidy } from './words.ts';

export function ofSelect(select: HTMLSelectElement): Found {
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
