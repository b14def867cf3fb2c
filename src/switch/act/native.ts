/** Sets native controls in the way that pages and frameworks notice. */

/** React, Vue, Angular and Ember listen to `input` and `change`; both bubble, `input` crosses shadow roots (DOM, HTML standards). */
export function told(element: Element): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types over the whole text: focus and blur too, since many widgets take a value over only when the person leaves. */
export function type(field: Element, text: string): boolean {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  if (field.type === 'password' || field.readOnly) return false;
  field.focus({ preventScroll: true });
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
  field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  return true;
}

/** Events by which the widgets drawn over a native list learn that it changed: chosen, bootstrap-select, Semantic UI. */
const REDRAW = ['chosen:updated', 'refreshed.bs.select', 'refresh'];

export function chooseOption(select: HTMLSelectElement, option: HTMLOptionElement, on = true): void {
  if (select.multiple) option.selected = on;
  else select.selectedIndex = option.index;
  told(select);
  for (const name of REDRAW) select.dispatchEvent(new Event(name));
}
