import { contains } from '../detect/dom/safe.ts';
import { GLANCE } from '../setup/budgets.ts';
import type { Judged } from './door.ts';
import { glance } from './glance.ts';

/** Attributes by which widgets say their state. The rest of the page's attributes are not observed. */
const STATES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'value',
  'checked',
  'selected',
  'open',
  'title',
  'label',
  'placeholder',
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-disabled',
  'aria-hidden',
  'aria-label',
  'aria-expanded',
  'data-state',
  'inert',
]; // prettier-ignore

export interface Watch {
  /** Observe these setups from now on, and compare with how they are now. */
  readonly aim: (judged: readonly Judged[]) => void;
}

/** Tells when a setup's own controls may have changed: mutations inside its form, and values set without any. */
export function watch(changed: () => void, signal: AbortSignal): Watch {
  let aimed: readonly Judged[] = [];
  let last = '';
  const observer = new MutationObserver(changed);

  function compare(): void {
    if (document.visibilityState === 'hidden') return;
    const now = glance(aimed);
    if (now === last) return;
    last = now;
    changed();
  }

  const timer = setInterval(compare, GLANCE);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });

  return {
    aim(judged) {
      aimed = judged;
      last = glance(judged);
      observer.disconnect();
      for (const root of rootsOf(judged))
        observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: STATES });
    },
  };
}

/** Each setup's form, and the shadow roots in which its controls live: an observer does not look into those. */
function rootsOf(judged: readonly Judged[]): Set<Node> {
  const roots = new Set<Node>();
  for (const { parts } of judged) {
    roots.add(parts.form);
    const levers = [parts.protocol, parts.security, parts.keep, ...parts.access.map(({ lever }) => lever)];
    const controls = [...levers.map((lever) => lever?.control), parts.host, parts.port];
    for (const control of controls) {
      const root = control?.element.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
      if (control && !contains(parts.form, control.shown)) roots.add(control.shown);
    }
  }
  return roots;
}
