import { readFileSync } from 'node:fs';
import type { Tab } from '../../browser/driver.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** So many rules have something to look at on every page of ours; fewer, and axe has checked next to nothing. */
const LEAST_PASSES = { all: 10, colours: 1 } as const;

interface Found {
  readonly violations: readonly string[];
  readonly unsure: readonly string[];
  readonly passes: number;
}

/**
 * null where axe finds nothing wrong by WCAG 2.2 A and AA and good practice; else what and where. Drawn messages are
 * left out: hidden from assistive technology, and axe cannot tell what a number in a drawing stands on. `colours`: the rules
 * that see more than the elements, for a page that was looked at in other colours before.
 */
export async function axeFinds(tab: Tab, rules: keyof typeof LEAST_PASSES = 'all'): Promise<string | null> {
  const options = rules === 'all' ? {} : { runOnly: ['cat.color'] };
  await tab.evaluate(`void (window.axe ?? (() => { ${AXE} })())`);
  const { violations, passes, unsure } =
    await tab.evaluate<Found>(`axe.run({ exclude: ['.envelope svg'] }, ${JSON.stringify(options)}).then(({ violations, passes, incomplete }) => {
    const say = (list) => list.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', '));
    return { violations: say(violations), unsure: say(incomplete), passes: passes.length };
  })`);
  if (passes < LEAST_PASSES[rules]) return `axe looked at ${passes} rules only`;
  const wrong = [...violations, ...unsure.filter((one) => one.startsWith('color-contrast'))];
  return wrong.length === 0 ? null : wrong.join('; ');
}
