import type { Control } from '../../detect/control.ts';
import { SWITCH_REDRAW } from '../../setup/budgets.ts';
import type { Act, Change } from '../change.ts';
import { chooseItem } from './listbox.ts';
import { chooseOption, type } from './native.ts';
import { press } from './press.ts';
import { until } from './until.ts';

export interface Hands {
  readonly openRoot: (host: Element) => ShadowRoot | null;
  readonly signal: AbortSignal;
}

/** Does one change as a person would; whether it took is for a new reading to say. */
export async function act({ control, act: how }: Pick<Change, 'control' | 'act'>, hands: Hands): Promise<void> {
  switch (how.how) {
    case 'type':
      type(control.element, how.text);
      return;
    case 'check':
      toggle(control);
      return;
    case 'find':
      await chooseItem(control, how.fits, hands);
      return;
    case 'choose':
      await choose(control, how, hands);
      return;
    case 'none':
  }
}

async function choose(control: Control, how: Extract<Act, { how: 'choose' }>, hands: Hands): Promise<void> {
  const { element } = how.choice;
  if (control.element instanceof HTMLSelectElement && element instanceof HTMLOptionElement) {
    await chooseNative(control.element, element, control.shown, how, hands);
  } else if (control.element instanceof HTMLInputElement && control.element.list)
    type(control.element, how.choice.value);
  else if (control.role === 'listbox') await chooseItem(control, how.fits, hands);
  else if (element instanceof HTMLInputElement) element.click();
  else if (element) press(element);
}

/** A widget drawn over a native list either follows it, or holds the state itself and is worked by hand. */
async function chooseNative(
  select: HTMLSelectElement,
  option: HTMLOptionElement,
  shown: Element,
  { on, fits }: Extract<Act, { how: 'choose' }>,
  hands: Hands,
): Promise<void> {
  const before = { index: select.selectedIndex, text: shown.textContent };
  chooseOption(select, option, on);
  if (shown === select || select.multiple || before.index === option.index) return;
  if (await until(() => (shown.textContent === before.text ? null : true), SWITCH_REDRAW, hands.signal)) return;
  if (await chooseItem({ shown, element: select }, fits, hands)) return;
  // Neither way: the list must not say what the widget does not.
  const was = select.options[before.index];
  if (was && select.isConnected) chooseOption(select, was);
}

function toggle({ element, shown }: Control): void {
  if (element instanceof HTMLInputElement) element.click();
  else press(element.isConnected ? element : shown);
}
