import type { Driver, Tab } from './driver.ts';

const idle = new WeakMap<Driver, Tab[]>();

/**
 * Lends a tab: emptied after the work it serves the next one, as opening one costs a browser more than most pages do. For work in
 * which a pointer may be on the page; a tab in which something went wrong, or that was closed meanwhile, is not lent again.
 */
export async function withTab<Done>(driver: Driver, work: (tab: Tab) => Promise<Done>): Promise<Done> {
  const free = idle.get(driver) ?? [];
  idle.set(driver, free);
  const tab = free.pop() ?? (await driver.tab());
  let isGood = false;
  try {
    const done = await work(tab);
    isGood = await tab.clear().then(
      () => true,
      () => false,
    );
    return done;
  } finally {
    if (isGood) free.push(tab);
    else await tab.close().catch(() => {}); // it may be closed already
  }
}
