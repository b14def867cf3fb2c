/** While a form is changed nothing may submit it, whatever the page does on a click. Returns the release. */
export function guard(): () => void {
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('submit', stop, { capture: true });
  return () => removeEventListener('submit', stop, { capture: true });
}
