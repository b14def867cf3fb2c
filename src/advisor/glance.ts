import type { Control } from '../detect/control.ts';
import { all } from '../detect/dom/safe.ts';
import { MAX_CONTROLS_GLANCED_AT } from '../setup/budgets.ts';
import type { Judged } from './door.ts';

const CONTROLS = 'select,input,textarea';

/** The elements whose state decides what the person sees of the setups; of a page without one, its native controls. */
function watched(judged: readonly Judged[]): Element[] {
  const found = new Set<Element>();
  for (const { parts } of judged) {
    for (const control of [
      parts.host,
      parts.port,
      parts.protocol?.control,
      parts.security?.control,
      parts.keep?.control,
    ])
      if (control) found.add(control.element).add(control.shown);
    for (const { lever } of parts.access) found.add(lever.control.element);
    found.add(parts.form);
    for (const control of all(parts.form, CONTROLS)) found.add(control);
  }
  if (judged.length === 0) for (const control of document.querySelectorAll(CONTROLS)) found.add(control);
  return [...found].slice(0, MAX_CONTROLS_GLANCED_AT);
}

function stateOf(element: Element, seen: boolean): string {
  const shown = seen && !element.checkVisibility() ? '-' : '+';
  if (element instanceof HTMLSelectElement)
    return `${shown}${element.selectedIndex}/${element.length}${element.disabled}`;
  if (!(element instanceof HTMLInputElement)) return shown;
  if (element.type === 'password') return shown;
  if (element.type === 'checkbox' || element.type === 'radio') return `${shown}${element.checked}${element.disabled}`;
  return shown + (seen ? element.value : element.value !== '') + element.disabled;
}

/** The state of these controls: has it changed while a verdict on it was on its way? */
export const statesOf = (controls: readonly Control[]): string =>
  controls
    .slice(0, MAX_CONTROLS_GLANCED_AT)
    .map(({ element }) => (element.isConnected ? stateOf(element, true) : 'x'))
    .join();

/**
 * One string that changes when the state of a setup's controls does. Scripts set values without any event or mutation,
 * so while there is a candidate this is compared every {@link GLANCE} milliseconds. Kept in memory only.
 */
export function glance(judged: readonly Judged[]): string {
  const deciding = new Set<Element>();
  for (const { parts } of judged) {
    deciding.add(parts.form);
    for (const control of [parts.host, parts.port, parts.protocol?.control]) if (control) deciding.add(control.element);
  }
  const states = watched(judged).map((element) =>
    element.isConnected ? stateOf(element, deciding.has(element)) : 'x',
  );
  return `${document.querySelectorAll(CONTROLS).length};${states.join()}`;
}
