import { SWITCH_REDRAW } from '../setup/budgets.ts';

/** While a form is changed nothing may submit it, whatever the page does on a click. Returns the release, which waits for what has begun. */
export function guard(): () => Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('submit', stop, { capture: true, signal });
  // `form.submit()` asks nobody; the navigation that it begins, a little later, can be called off all the same.
  globalThis.navigation?.addEventListener('navigate', (event) => isSubmission(event) && stop(event), { signal });
  return async () => {
    await new Promise((done) => setTimeout(done, SWITCH_REDRAW));
    life.abort();
  };
}

/** By POST it has data, by GET (in browsers that say so) an element that it comes from. */
const isSubmission = ({ formData, sourceElement }: NavigateEvent): boolean =>
  formData !== null || (sourceElement != null && !(sourceElement instanceof HTMLAnchorElement));
