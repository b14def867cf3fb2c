import type { Control } from '../detect/control.ts';
import { all } from '../detect/dom/safe.ts';
import { MAX_CONTROLS_GLANCED_AT } from '../setup/budgets.ts';
import type { Judged } from './door.ts';

const CONTROLS = 'select,input:not([type=hidden]),textarea';

/** What some controls hold, as often as it is asked: scripts set it without any event or mutation. Kept in memory only. */
export interface Glance {
  /** Those that hold something else than when this was last asked, or begun. */
  readonly moved: () => readonly Element[];
}

/** At the controls of these setups; on a page without one, at all its own. */
export function glanceAt(judged: readonly Judged[]): Glance {
  const whole = new Set(
    judged.flatMap(({ parts: { host, port, protocol } }) => [host, port, protocol?.control].map((one) => one?.element)),
  );
  const forms = judged.map(({ parts }) => parts.form);
  const own = (judged.length === 0 ? [document] : forms).flatMap((root) => all(root, CONTROLS));
  const controls = new Set([...shownOf(judged), ...own]);
  return glance([...controls].slice(0, MAX_CONTROLS_GLANCED_AT), (element) => whole.has(element));
}

/** At all of these. */
export const glanceOver = (controls: readonly Element[]): Glance => glance(controls, () => true);

export const controlsIn = (roots: readonly (Document | ShadowRoot)[]): Element[] =>
  roots.flatMap((root) => all(root, CONTROLS));

/** How many controls there are, and which of these setups are seen. Without a mutation it changes only with the size of a form. */
export const sightOf = (judged: readonly Judged[]): string =>
  document.querySelectorAll(CONTROLS).length + seenOf([...judged.map(({ parts }) => parts.form), ...shownOf(judged)]);

export const seenOf = (elements: readonly Element[]): string =>
  elements.map((element) => (element.checkVisibility({ visibilityProperty: true }) ? 1 : 0)).join('');

/** What decides, and what can be set. */
export const controlsOf = ({ parts: { host, port, protocol, security, keep, access } }: Judged): Control[] =>
  [
    host,
    port,
    ...[protocol, security, keep, ...access.map(({ lever }) => lever)].map((lever) => lever?.control),
  ].flatMap((control) => control ?? []);

const shownOf = (judged: readonly Judged[]): Element[] =>
  judged.flatMap(controlsOf).flatMap(({ element, shown }) => [element, shown]);

/** `whole`: of these it counts what is typed, of the others whether anything is. */
function glance(elements: readonly Element[], whole: (element: Element) => boolean): Glance {
  const asked = elements.flatMap((element) => {
    const ask = askOf(element, whole(element));
    return ask ? [{ element, ask, held: ask() }] : [];
  });
  return {
    moved() {
      const moved: Element[] = [];
      for (const one of asked) {
        const now = one.ask();
        if (now === one.held) continue;
        one.held = now;
        moved.push(one.element);
      }
      return moved;
    },
  };
}

/** What kind of control it is is found out once, since it is asked all the time. null: nothing that would change by itself. */
function askOf(element: Element, whole: boolean): (() => unknown) | null {
  if (element instanceof HTMLSelectElement)
    return element.multiple
      ? () => [...element.selectedOptions].map((one) => one.index).join()
      : () => element.selectedIndex;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
  if ('checked' in element && (element.type === 'checkbox' || element.type === 'radio')) return () => element.checked;
  // A password may be shown for a while; hidden, it is not read.
  return () => element.type !== 'password' && (whole ? element.value : element.value !== '');
}
