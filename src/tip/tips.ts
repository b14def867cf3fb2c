import { advise } from '../advise/advise.ts';
import { severityOf } from '../advise/severity.ts';
import type { Door, Judged } from '../advisor/door.ts';
import { makeTip, type OneTip } from './one.tsx';
import { isOptedOut } from './opt-out.ts';

/** One tip for each setup of the frame, as long as it is there and the person wants to hear of it. */
export function startTips(door: Door): void {
  const tips = new Map<string, OneTip>();
  /** Setups for which the person said "Keep POP3", or closed for good; forgotten with the page. */
  const silenced = new Set<string>();
  let asked = false;
  let shown = false;

  function wanted(judged: Judged, key: string): boolean {
    if (asked) return true;
    if (silenced.has(key) || isOptedOut(judged.parts.form)) return false;
    if (door.rule !== null) return door.rule === 'forced';
    if (door.preferences.show === 'never') return false;
    if (door.preferences.show === 'always') return true;
    return advise(judged.setup).some((id) => ['danger', 'warning'].includes(severityOf(id, judged.setup)));
  }

  function follow(): void {
    const there = door.signal.aborted ? [] : door.judged;
    for (const [i, judged] of there.entries()) {
      const key = `${i} ${judged.setup.kind}`;
      const tip = tips.get(key);
      if (tip) tip.update(judged, wanted(judged, key));
      else if (wanted(judged, key)) {
        const quiet = (): void => {
          asked = false;
          silenced.add(key);
          follow();
        };
        tips.set(
          key,
          makeTip(door, judged, () => door.judged[i] ?? null, { quiet, changed: tell }),
        );
      }
    }
    for (const [key, tip] of tips) {
      const here = there.some((judged, i) => key === `${i} ${judged.setup.kind}`);
      if (here || tip.isBusy()) continue;
      tip.remove();
      tips.delete(key);
    }
    tell();
  }

  function tell(): void {
    const now = [...tips.values()].some((tip) => tip.isShown());
    if (now === shown) return;
    shown = now;
    door.showsTip(now);
  }

  door.subscribe((event, at) => {
    if (event !== 'changed') asked = true;
    follow();
    if (event !== 'changed') [...tips].find(([key]) => key.startsWith(`${at} `))?.[1].open(event === 'switch');
  });
  follow();
}
