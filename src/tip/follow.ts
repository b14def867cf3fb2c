import { autoUpdate } from '@floating-ui/dom';
import { composedParent } from '../detect/dom/safe.ts';
import { TIP_RISE_MAX, TIP_SETTLE } from '../setup/budgets.ts';
import type { Host } from './host.ts';
import { findPlace, followPlace, type Place, sizeOf } from './place.ts';
import { covered, type Obstacle } from './room.ts';
import { isBuried, isOutOfSight, isUnderBar } from './sight.ts';

/** Keeps a tip beside its control while the page scrolls, zooms and moves. */
export interface Follower {
  /** Its contents have changed: the best place and shape are sought anew. */
  place(): void;
  stop(): void;
}

export interface Followed {
  readonly host: Host;
  readonly anchor: Element;
  readonly isOpen: () => boolean;
  readonly obstacles: () => readonly Obstacle[];
  /** There is no room, and what the person types in is under the card. */
  readonly inTheWay: () => void;
}

let risen = 0;

export function follow({ host, anchor, isOpen, obstacles, inTheWay }: Followed): Follower {
  const { layer } = host;
  const life = new AbortController();
  const { signal } = life;
  let last: Place | null = null;
  let asked = false;
  let anew = true;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function place(): void {
    anew = true;
    soon();
  }

  /** The page has moved: follow at once, and look for something better when it stands still. */
  function moved(): void {
    clearTimeout(settling);
    settling = setTimeout(place, TIP_SETTLE);
    soon();
  }

  function soon(): void {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) move().catch(() => {}); // the control has gone meanwhile: the tip follows
    });
  }

  async function move(): Promise<void> {
    const away = isOpen() ? isOutOfSight(anchor) && !holdsFocus() : isOutOfSight(anchor) || isUnderBar(anchor);
    layer.classList.toggle('away', away);
    if (away) return;
    const typing = focused()?.getBoundingClientRect();
    const precious = [anchor.getBoundingClientRect(), ...(typing ? [typing] : [])];
    const around = { anchor, layer, obstacles: obstacles(), precious };
    last = last && !anew ? await followPlace(around, last) : await findPlace(around, isOpen());
    anew = false;
    layer.style.setProperty('left', `${Math.round(last.x)}px`);
    layer.style.setProperty('top', `${Math.round(last.y)}px`);
    layer.classList.toggle('docked', last.how === 'docked');
    if (isOpen() && last.how === 'docked' && typing && covered({ ...last, ...sizeOf(layer) }, [typing]) > 0) inTheWay();
    if (isBuried(layer) && risen < TIP_RISE_MAX) {
      risen += 1;
      host.rise();
    }
  }

  /** What the person types in; null while nothing is focused, or the tip itself. */
  function focused(): Element | null {
    const at = document.activeElement;
    return at && at !== document.body && at !== document.documentElement && !holdsFocus() ? at : null;
  }

  /** Seen from outside, the focus is on the tip's host, or on the page's shadow host around that. */
  function holdsFocus(): boolean {
    const at = document.activeElement;
    if (at === document.body || at === document.documentElement) return false;
    for (let mine: Element | null = host.element; mine; mine = composedParent(mine)) if (mine === at) return true;
    return false;
  }

  addEventListener('focusin', place, { signal, capture: true });
  const off = autoUpdate(anchor, layer, moved);
  return {
    place,
    stop() {
      clearTimeout(settling);
      life.abort();
      off();
    },
  };
}
