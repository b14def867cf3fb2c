/** How a message gets from one picture of the story to the next: seen to fly, never two things at once. */

/** Milliseconds: how long a message flies, how long it moves up in its tray, and how much later each next one starts. */
const FLY_MS = 900;
const SLIDE_MS = 300;
const NEXT_MS = 90;
/** New mail falls in from above. */
const FALL_PX = 48;

interface Spot {
  readonly x: number;
  readonly y: number;
}
/** By `place:message`. */
export type Spots = ReadonlyMap<string, Spot>;

const envelopes = (stage: HTMLElement): readonly HTMLElement[] => [...stage.querySelectorAll<HTMLElement>('.envelope')];
const keyOf = (envelope: HTMLElement): string => envelope.dataset.at ?? '';

/** Where every drawn message stands within the stage, at rest. */
export function spotsOf(stage: HTMLElement): Spots {
  const { x, y } = stage.getBoundingClientRect();
  return new Map(
    envelopes(stage).map((envelope) => {
      const here = envelope.getBoundingClientRect();
      return [keyOf(envelope), { x: here.x - x, y: here.y - y }];
    }),
  );
}

/** What still flies lands at once, so that quick presses never measure a message on its way. */
export function land(stage: HTMLElement): void {
  for (const flight of stage.getAnimations?.({ subtree: true }) ?? []) flight.cancel();
}

/** Lets each message come from where it was `before`: from its old spot, or from the server; new mail from above. */
export function travel(stage: HTMLElement, before: Spots, now: Spots): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  let flying = 0;
  for (const envelope of envelopes(stage)) {
    const key = keyOf(envelope);
    const here = now.get(key);
    const same = before.get(key);
    const id = key.slice(key.indexOf(':') + 1);
    const from = same ?? before.get(`server:${id}`) ?? (here && { x: here.x, y: here.y - FALL_PX });
    if (!here || !from) continue;
    const [x, y] = [from.x - here.x, from.y - here.y];
    if (x === 0 && y === 0) continue;
    const start = { transform: `translate(${x}px, ${y}px)`, opacity: key.startsWith('server:') && !same ? 0 : 1 };
    const end = { transform: 'none', opacity: 1 };
    if (same) {
      envelope.animate([start, end], { duration: SLIDE_MS, easing: 'ease-out' });
      continue;
    }
    const high = { transform: `translate(${x / 2}px, ${y / 2}px) scale(1.2)`, opacity: 1 };
    envelope.animate([start, high, end], {
      duration: FLY_MS,
      delay: flying * NEXT_MS,
      easing: 'ease-in-out',
      fill: 'backwards',
    });
    flying += 1;
  }
}
