import { resolve } from 'node:path';
import type { Driver, Tab } from '../browser/driver.ts';
import type { Site } from '../browser/serve.ts';
import type { Checks } from './checks.ts';

/** Where a browser's checks play: each in a tab of its own, on the project's own pages. */
export interface Stage {
  readonly driver: Driver;
  /** Address of a page of test/pages, another one at each call, so that tabs can be told apart. */
  page(name: string): string;
  check(name: string, work: (tab: Tab) => Promise<string | null>): Promise<void>;
}

let mark = 1000;

export function stage(checks: Checks, driver: Driver, site: Site): Stage {
  return {
    driver,
    page(name) {
      mark += 1;
      return site.at(resolve('test/pages', name), mark);
    },
    check: (name, work) =>
      checks.check(`${driver.name}: ${name}`, async () => {
        const tab = await driver.tab();
        try {
          return await work(tab);
        } finally {
          await tab.close();
        }
      }),
  };
}
