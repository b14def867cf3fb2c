import { advise } from '../advise/advise.ts';
import { severityOf } from '../advise/severity.ts';
import type { Door, Judged } from '../advisor/door.ts';
import { removeLeft } from './left.ts';
import { makeTip, type OneTip, type Wanted } from './one.tsx';
import { isOptedOut } from './opt-out.ts';

/** One tip for each setup of the frame, as long as it is there and the person wants to hear of it. */
export function startTips(door: Door): void {
  removeLeft(door.ours);
  const tips = new Map<string, OneTip>();
  /** Forms for which the person said "Keep POP3"; forgotten with the page. Pages draw forms anew, so their names count too. */
  const silenced = new Set<Element | string>();
  /** The person asked to see the tip, though it is muted perhaps. */
  let asked = false;
  let shown = false;

  /** By its place in the frame: a page may draw a form anew while a tip is at work on it. */
  const keyOf = ({ setup }: Judged, place: number): string => `${place} ${setup.kind}`;
  const nameOf = ({ setup }: Judged, place: number): string => `${setup.kind} ${setup.control ?? place}`;

  function wanted(judged: Judged, place: number): Wanted {
    if (asked) return 'yes';
    const isSilenced = silenced.has(judged.parts.form) || silenced.has(nameOf(judged, place));
    if (isSilenced || isOptedOut(judged.parts.form)) return 'no';
    if (door.voice === null || door.voice === 'never') return 'no';
    if (door.voice !== 'warnings') return 'yes';
    const worth = advise(judged.setup).some((id) => ['danger', 'warning'].includes(severityOf(id, judged.setup)));
    return worth ? 'yes' : 'rest';
  }

  const others = (key: string): OneTip[] => [...tips].flatMap(([other, tip]) => (other === key ? [] : [tip]));

  function tipFor(judged: Judged, place: number): OneTip {
    const key = keyOf(judged, place);
    return makeTip(door, judged, {
      now: () => door.judged[place] ?? null,
      others: () => others(key).flatMap((tip) => tip.box() ?? []),
      hasOtherOpen: () => others(key).some((tip) => tip.isOpen()),
      keep() {
        asked = false;
        const now = door.judged[place] ?? judged;
        silenced.add(now.parts.form).add(nameOf(now, place));
        follow();
      },
      mute() {
        asked = false;
        follow();
      },
      changed: tell,
    });
  }

  function follow(): void {
    const there = door.signal.aborted ? [] : door.judged;
    for (const [place, judged] of there.entries()) {
      const key = keyOf(judged, place);
      const want = wanted(judged, place);
      const tip = tips.get(key);
      if (tip) tip.update(judged, want);
      else if (want === 'yes') tips.set(key, tipFor(judged, place));
    }
    for (const [key, tip] of tips) {
      const here = there.some((judged, place) => key === keyOf(judged, place));
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
