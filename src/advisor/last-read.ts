import type { Hook } from '../sentinel/hook.ts';
import { controlsIn, type Glance, glanceOver, seenOf } from './glance.ts';

/** The last reading of a page: does it still hold? What has not changed is not read again, however often the person acts. */
export interface LastRead {
  /** The page is read now, and these shadow roots were opened; `bare`: what may get one yet. */
  readonly begin: (roots: readonly ShadowRoot[], bare: readonly Element[]) => void;
  /** It came to nothing. */
  readonly drop: () => void;
  /** Nothing was found in it: it may be in what is hidden. */
  readonly miss: () => void;
  /** The page was changed since, or moves; what its controls hold is not asked. */
  readonly hasStirred: () => boolean;
  /** Controls hold something else. */
  readonly hasMoved: () => boolean;
  /** These controls hold something else, and nothing but values can have changed; null where more may have. */
  readonly movedAlone: () => ReadonlySet<Element> | null;
  /** What they hold has been read. */
  readonly settle: () => void;
  /** Anything may be otherwise. */
  readonly isStale: () => boolean;
}

/** `isOurs`: changes that do not count. */
export function lastRead(
  isOurs: (record: MutationRecord) => boolean,
  openRoot: Hook['openRoot'],
  signal: AbortSignal,
): LastRead {
  let stirred = true;
  let controls: readonly Element[] = [];
  let glance: Glance | null = null;
  const moved = new Set<Element>();
  let sight = '';
  let around = '';
  let hosts: readonly Element[] = [];
  // Let go at the first change: a busy page would pay for all.
  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => observer.disconnect());

  function note(records: readonly MutationRecord[]): void {
    if (records.every(isOurs)) return;
    stirred = true;
    observer.disconnect();
  }

  function look(): ReadonlySet<Element> {
    for (const element of glance?.moved() ?? []) moved.add(element);
    return moved;
  }
  const hasMoved = (): boolean => look().size > 0;

  const isOther = (): boolean => stirred || around !== aroundPage() || hosts.some((host) => openRoot(host) !== null);

  return {
    begin(roots, bare) {
      const all = [document, ...roots];
      controls = controlsIn(all);
      glance = glanceOver(controls);
      sight = '';
      around = aroundPage();
      hosts = bare;
      moved.clear();
      observer.disconnect();
      for (const root of all)
        observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      stirred = moves();
    },
    drop() {
      stirred = true;
    },
    miss() {
      sight = seenOf(controls);
    },
    hasStirred: () => stirred,
    hasMoved,
    movedAlone() {
      note(observer.takeRecords());
      return isOther() ? null : look();
    },
    settle() {
      moved.clear();
      stirred = moves();
    },
    isStale: () => hasMoved() || isOther() || (sight !== '' && sight !== seenOf(controls)),
  };
}

/** What moves now comes to rest without a word: a section that unfolds. */
const moves = (): boolean => document.getAnimations().some(({ playState }) => playState === 'running');

/** A style sheet that was on its way, and another size of the window, show and hide without a mutation. */
const aroundPage = (): string => `${document.styleSheets.length} ${innerWidth} ${document.URL}`;
