import { openRoot } from '../platform/shadow.ts';

/** What a host of ours holds, and nothing else in a page is likely to. */
const LAYER = '.layer[popover=manual]';

/** Takes out tips of a script that an update has ended: Firefox ends it without a word, and what it showed is still there. */
export function removeLeft(ours: WeakSet<Element>): void {
  for (const host of document.querySelectorAll('div:empty:not([class],[id])'))
    if (!ours.has(host) && openRoot(host)?.querySelector(LAYER)) host.remove();
}
