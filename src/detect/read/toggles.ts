import type { Leaf } from './page.ts';

/** Of these buttons several were pressed at once: each switches for itself, also while one alone is pressed. */
const toggles = new WeakSet<Element>();

export function isToggles({ role, element, choices }: Leaf): boolean {
  if (role === 'buttons' && choices.filter((one) => one.selected).length > 1) toggles.add(element);
  return toggles.has(element);
}
