/** Do two selectors name the same control of a page? Asked of the page itself, from the extension's world, which sees closed shadow roots. */
import type { ExpectedSetups } from '../corpus/schema.ts';
import type { SameControl } from '../corpus/score.ts';
import type { Tab } from './driver.ts';
import type { Moment } from './judge.ts';

/** Source, for a frame: for each pair of selectors, whether they meet. One may name the group of which the other is a part. */
const MEET = `(pairs) => {
  const rootOf = (host) => host.shadowRoot ?? ('openOrClosedShadowRoot' in host ? host.openOrClosedShadowRoot
    : host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null);
  const all = (selector, scope) => [...scope.querySelectorAll(selector),
    ...[...scope.querySelectorAll('*')].flatMap((element) => rootOf(element) ? all(selector, rootOf(element)) : [])];
  const group = (element) => element instanceof HTMLInputElement && element.type === 'radio' && element.name;
  const one = (a, b) => a.contains(b) || b.contains(a) || (group(a) && group(a) === group(b));
  return pairs.map(([want, got]) => all(want, document).some((a) => all(got, document).some((b) => one(a, b))));
}`;

const key = (want: string, { control }: { readonly control: string | null }): string => JSON.stringify([want, control]);

/** Looks at the page as it is now; what it answers holds for this moment alone. */
export async function askForControls(tab: Tab, expected: ExpectedSetups, moment: Moment): Promise<SameControl> {
  const wanted = expected === 'any' ? [] : expected.flatMap(({ control }) => control).filter((one) => one !== null);
  const meet = new Set<string>();
  for (const [at, { control }] of moment.setups.entries()) {
    if (control === null || wanted.length === 0) continue;
    const source = `() => (${MEET})(${JSON.stringify(wanted.map((want) => [want, control]))})`;
    const answers = await tab.inWorld<boolean[]>(source, moment.frames[at] ?? 0).catch(() => []); // the frame has gone: no control there
    for (const [i, want] of wanted.entries()) if (answers[i]) meet.add(key(want, { control }));
  }
  return (want, got) => want !== null && meet.has(key(want, got));
}
