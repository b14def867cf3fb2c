import type { Choice, Control } from '../../detect/control.ts';
import type { Change } from '../changes.ts';
import { chooseItem } from './listbox.ts';
import { chooseOption, type } from './native.ts';
import { press } from './press.ts';

export interface Hands {
  readonly openRoot: (host: Element) => ShadowRoot | null;
  readonly signal: AbortSignal;
}

/** Does one change as a person would; whether it took is for a new reading to say. */
export async function act({ control, act: how, to }: Change, hands: Hands): Promise<void> {
  switch (how.how) {
    case 'type':
      type(control.element, how.text);
      return;
    case 'check':
      toggle(control);
      return;
    case 'find':
      await chooseItem(control, (text) => names(text, how.word), hands.openRoot, hands.signal);
      return;
    case 'choose':
      await choose(control, how.choice, to !== 'off', hands);
  }
}

async function choose(control: Control, choice: Choice, on: boolean, hands: Hands): Promise<void> {
  const { element } = choice;
  if (control.element instanceof HTMLSelectElement && element instanceof HTMLOptionElement) {
    chooseOption(control.element, element, on);
    // A widget that does not redraw itself is worked by hand.
    if (control.shown !== control.element && !shows(control.shown, choice.text))
      await chooseItem(control, (text) => text === choice.text, hands.openRoot, hands.signal);
    return;
  }
  if (control.role === 'listbox') {
    await chooseItem(control, (text) => text === choice.text, hands.openRoot, hands.signal);
    return;
  }
  if (element instanceof HTMLInputElement) element.click();
  else if (element) press(element);
}

function toggle({ element, shown }: Control): void {
  if (element instanceof HTMLInputElement) element.click();
  else press(element.isConnected ? element : shown);
}

const shows = (widget: Element, text: string): boolean => (widget.textContent ?? '').includes(text);

/** An item that names this protocol and nothing else of its kind: "IMAP (SSL)", not "POP3/IMAP". */
function names(text: string, word: 'imap' | 'pop3'): boolean {
  const imap = /(?<![a-z])imap/i.test(text);
  const pop = /(?<![a-z])pop3?(?![a-z])/i.test(text);
  return word === 'imap' ? imap && !pop : pop && !imap;
}
