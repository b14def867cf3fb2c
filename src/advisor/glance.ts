import { all } from '../detect/dom/safe.ts';
import { MAX_CONTROLS_GLANCED_AT } from '../setup/budgets.ts';
import type { Judged } from './door.ts';

const CONTROLS = 'select,input:not([type=hidden]),textarea';

/** What some controls hold, as often as it is asked: scripts set it without any event or mutation. Kept in memory only. */
export interface Glance {
  /** Do they hold something else than when this was last asked, or begun? */
  readonly differs: () => boolean;
}

/** At the controls of these setups; on a page without one, at all its own. */
export function glanceAt(judged: readonly Judged[]): Glance {
  const whole = new Set(decidingOf(judged));
  const forms = judged.map(({ parts }) => parts.form);
  const own = (judged.length === 0 ? [document] : forms).flatMap((root) => all(root, CONTROLS));
  const controls = new Set([...whole, ...leversOf(judged), ...own]);
  return glance([...controls].slice(0, MAX_CONTROLS_GLANCED_AT), (element) => whole.has(element));
}

/** At all of these. */
export const glanceOver = (controls: readonly Element[]): Glance => glance(controls, () => true);

export const controlsIn = (roots: readonly (Document | ShadowRoot)[]): Element[] =>
  roots.flatMap((root) => all(root, CONTROLS));

/** How many controls there are, and which of these setups are seen. Without a mutation it changes only with the size of a form. */
export const sightOf = (judged: readonly Judged[]): string =>
  document.querySelectorAll(CONTROLS).length +
  seenOf([...judged.map(({ parts }) => parts.form), ...decidingOf(judged), ...leversOf(judged)]);

export const seenOf = (elements: readonly Element[]): string =>
  elements.map((element) => (element.checkVisibility({ visibilityProperty: true }) ? 1 : 0)).join('');

const decidingOf = (judged: readonly Judged[]): Element[] =>
  judged.flatMap(({ parts: { host, port, protocol } }) =>
    [host, port, protocol?.control].flatMap((control) => control?.element ?? []),
  );

const leversOf = (judged: readonly Judged[]): Element[] =>
  judged
    .flatMap(({ parts: { protocol, security, keep, access } }) => [
      protocol,
      security,
      keep,
      ...access.map(({ lever }) => lever),
    ])
    .flatMap((lever) => (lever ? [lever.control.element, lever.control.shown] : []));

/** `whole`: of these it counts what is typed, of the others whether anything is. */
function glance(elements: readonly Element[], whole: (element: Element) => boolean): Glance {
  const asked = elements.flatMap((element) => {
    const ask = askOf(element, whole(element));
    return ask ? [{ ask, held: ask() }] : [];
  });
  return {
    differs() {
      let differs = false;
      for (const one of asked) {
        const now = one.ask();
        if (now === one.held) continue;
        one.held = now;
        differs = true;
      }
      return differs;
    },
  };
}

/** What kind of control it is is found out once, since it is asked all the time. null: nothing that would change by itself. */
function askOf(element: Element, whole: boolean): (() => unknown) | null {
  if (element instanceof HTMLSelectElement)
    return element.multiple
      ? () => [...element.selectedOptions].map((one) => one.index).join()
      : () => element.selectedIndex;
  if (element instanceof HTMLTextAreaElement) return () => (whole ? element.value : element.value !== '');
  if (!(element instanceof HTMLInputElement)) return null;
  if (element.type === 'checkbox' || element.type === 'radio') return () => element.checked;
  // A password may be shown for a while; hidden, it is not read.
  return () => element.type !== 'password' && (whole ? element.value : element.value !== '');
}
