import type { Tab } from '../../browser/driver.ts';

/** More stops than any page of ours has. */
const MOST = 120;

/** Where a person gets by Tab alone: a radio group is one stop, what is folded is none. */
const EXPECTED = `(() => {
  const seen = new Set();
  return [...document.querySelectorAll('a[href], button, input, select, summary')].filter((one) => {
    if (one.disabled || !one.checkVisibility()) return false;
    if (one.type !== 'radio') return true;
    const group = [...document.getElementsByName(one.name)];
    const stop = group.find((radio) => radio.checked) ?? group[0];
    if (seen.has(one.name)) return false;
    seen.add(one.name);
    window.__stops = window.__stops ?? new Map();
    window.__stops.set(one.name, stop);
    return true;
  }).length;
})()`;

/** What has the focus, and whether it shows: an outline of its own. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  window.__met = window.__met ?? new Map();
  const known = window.__met.has(one);
  if (!known) window.__met.set(one, window.__met.size);
  return {
    name: one.localName + ' ' + (one.textContent || one.id || one.name || '').trim().slice(0, 30),
    known,
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inOrder: known || [...window.__met.keys()].every((other) => other === one || (other.compareDocumentPosition(one) & 4) !== 0),
  };
})()`;

interface Stop {
  readonly name: string;
  readonly known: boolean;
  readonly outlined: boolean;
  readonly inOrder: boolean;
}

/** null where Tab goes through all controls of a page in their order, each visibly; else what is wrong. */
export async function walk(tab: Tab): Promise<string | null> {
  const expected = await tab.evaluate<number>(EXPECTED);
  await tab.evaluate('void (document.activeElement?.blur(), getSelection()?.removeAllRanges())');
  let met = 0;
  for (let pressed = 0; pressed < MOST && met < expected; pressed += 1) {
    await tab.press('Tab');
    const stop = await tab.evaluate<Stop | null>(FOCUSED);
    if (!stop) continue; // the browser's own controls come in between
    if (stop.known) break;
    met += 1;
    if (!stop.outlined) return `the focus does not show on ${stop.name}`;
    if (!stop.inOrder) return `${stop.name} comes out of order`;
  }
  return met === expected && expected > 2 ? null : `${met} of ${expected} controls were reached`;
}
