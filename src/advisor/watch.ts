import { contains } from '../detect/dom/safe.ts';
import { GLANCE } from '../setup/budgets.ts';
import type { Judged } from './door.ts';
import { controlsOf, type Glance, glanceAt, sightOf } from './glance.ts';
import type { LastRead } from './last-read.ts';

export interface Watch {
  /** The page is read now: what has changed before need not be told. */
  readonly begin: () => void;
  /** Observe these setups from now on, and compare with how they are now. */
  readonly aim: (judged: readonly Judged[]) => void;
}

/** Tells when a setup's own controls may have changed: mutations inside its form that are not `ours`, and values set without any. */
export function watch(
  changed: (settle?: number) => void,
  last: LastRead,
  isOurs: (record: MutationRecord) => boolean,
  signal: AbortSignal,
): Watch {
  let aimed: readonly Judged[] = [];
  let glance: Glance | null = null;
  let sight = '';
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) changed();
  });
  /** Forms that vanish by their style alone; first it tells of each as it is. */
  const sizes = new ResizeObserver(() => {
    pending ||= !isNew && looksOther();
    isNew = false;
  });
  let sized: readonly Element[] = [];
  let isNew = false;
  /** Until the person looks again. */
  let pending = false;

  function looksOther(): boolean {
    const now = sightOf(aimed);
    const other = now !== sight;
    sight = now;
    return other;
  }

  function compare(): void {
    pending = (glance?.moved().length ?? 0) > 0 || (last.hasStirred() && looksOther()) || pending;
    if (!pending || document.visibilityState === 'hidden') return;
    pending = false;
    changed(0); // it is late already
  }

  let timer: ReturnType<typeof setInterval> | undefined;
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
    sizes.disconnect();
  });

  return {
    begin() {
      glance?.moved();
      pending = false;
    },
    aim(judged) {
      timer ??= setInterval(compare, GLANCE);
      aimed = judged;
      glance = glanceAt(judged);
      sight = sightOf(judged);
      observer.disconnect();
      for (const root of rootsOf(judged))
        observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      const forms = judged.map(({ parts }) => parts.form);
      if (forms.length === sized.length && forms.every((form, i) => form === sized[i])) return;
      sized = forms;
      isNew = true;
      sizes.disconnect();
      for (const form of forms) sizes.observe(form);
      if (last.hasStirred()) changed(); // nobody watched them while the verdict was on its way
    },
  };
}

/** Each setup's form, and the shadow roots in which its controls live: an observer does not look into those. */
function rootsOf(judged: readonly Judged[]): Set<Node> {
  const roots = new Set<Node>();
  for (const one of judged) {
    const { form } = one.parts;
    roots.add(form);
    for (const { element, shown } of controlsOf(one)) {
      const root = element.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
      if (!contains(form, shown)) roots.add(shown);
    }
  }
  return roots;
}
