import { openRoot } from '../platform/shadow.ts';
import { MAX_ELEMENTS_SEARCHED, MAX_HOSTS_LOOKED_AT } from '../setup/budgets.ts';

import { hostsIn, isPlausibleRoot } from './near.ts';

/** Could there be a setup in a shadow root? Closed ones too. In a document of very many elements only in those that were touched. */
export function someRoot(elements: number, touched: Iterable<ShadowRoot>): boolean {
  const pending = [...touched];
  if (elements <= MAX_ELEMENTS_SEARCHED) {
    for (const host of hostsIn(document, MAX_HOSTS_LOOKED_AT)) {
      const root = openRoot(host);
      if (root) pending.push(root);
    }
  }
  let left = MAX_ELEMENTS_SEARCHED;
  for (const root of pending) {
    if (isPlausibleRoot(root)) return true;
    for (const element of root.querySelectorAll('*')) {
      if (left-- === 0) return false;
      const inner = element.localName.includes('-') || element.shadowRoot ? openRoot(element) : null;
      if (inner) pending.push(inner);
    }
  }
  return false;
}
