import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from '../../browser/bounds.ts';
import type { Driver, Tab } from '../../browser/driver.ts';
import type { Pages } from '../../browser/pages.ts';
import { type SeenTip, SOON, stands, untilTip } from '../../browser/tip-eye.ts';
import { withTab } from '../../browser/with-tab.ts';
import type { Checks } from '../checks.ts';

/** What the checks of the tip work with: a browser, and pages made on the spot. */
export interface Bench {
  readonly driver: Driver;
  readonly pages: Pages;
  /** A named check in a tab that nothing else uses meanwhile. */
  check(name: string, work: (tab: Tab) => Promise<string | null>): Promise<void>;
  /** Opens a page and waits until its tip stands there. */
  show(tab: Tab, html: string): Promise<SeenTip>;
  /** And the card in it, asked for as the extension's key does. */
  card(tab: Tab, html: string): Promise<SeenTip>;
}

export function makeBench(checks: Checks, driver: Driver, pages: Pages): Bench {
  const show = async (tab: Tab, html: string): Promise<SeenTip> => {
    await tab.open(await pages.address(html));
    await untilTip(tab, 'shows', () => true);
    return stands(tab);
  };
  return {
    driver,
    pages,
    show,
    check: (name, work) => checks.check(`${driver.name}: tip: ${name}`, () => withTab(driver, work)),
    async card(tab, html) {
      await show(tab, html);
      await tab.openTip();
      await untilTip(tab, 'is open', (tip) => tip.open);
      return stands(tab);
    },
  };
}

/** Why it is not so; null where it is. */
export const must = (is: boolean, else_: string): string | null => (is ? null : else_);

/** A tip that has not come so long after the report of its setup does not come. Milliseconds. */
export const A_TIP_TAKES = 1_500;

/** Looks until it is so. @throws where it never is. */
export async function until(what: string, look: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + SOON;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(BOUNDS.look);
  }
}
