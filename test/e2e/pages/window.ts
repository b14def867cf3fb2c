/** The popup as the browser itself shows it: a small window at the toolbar. */
import { resolve } from 'node:path';
import { type Driver, POPUP, type Tab } from '../../browser/driver.ts';
import { inTurn } from '../until.ts';
import { until } from '../wait.ts';
import type { Scene } from './states.ts';

/** Browsers show no popup larger than this; smaller than this it has collapsed. CSS pixels. */
const MOST = [800, 600] as const;
const LEAST = [300, 200] as const;

interface Size {
  readonly window: readonly [width: number, height: number];
  readonly words: number;
}
const SIZE = `(({ innerWidth, innerHeight, document: { documentElement: root } }) => ({
  window: [innerWidth, innerHeight],
  words: root.scrollWidth,
}))(${POPUP})`;

/** null once the expression, of the popup's document, is true. */
async function popupHas(driver: Driver, expression: string): Promise<string | null> {
  const look = `(({ document } = {}) => [Boolean(document && (${expression})), document?.body.innerText ?? 'no popup'])(${POPUP})`;
  const [is, words] = await until(
    () => driver.extension<[is: boolean, words: string]>(look),
    ([yes]) => yes,
  );
  return is ? null : `the popup never has: ${expression}; shows: ${words.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
}

async function closePopup(driver: Driver): Promise<void> {
  await driver.extension(`${POPUP}?.close()`);
  await until(
    () => driver.extension<boolean>(`!${POPUP}`),
    (gone) => gone,
  );
}

export async function smallWindow(tab: Tab, { driver, site, mark }: Scene): Promise<string | null> {
  await tab.open(site.at(resolve('test/pages/account.html'), mark()));
  await driver.openPopup(tab.url());
  const why = await inTurn(
    () => popupHas(driver, "document.querySelector('.setup.pop3 .primary')"),
    async () => {
      const fits = ({ window: [width, height], words }: Size): boolean =>
        words <= width && width >= LEAST[0] && height >= LEAST[1] && width <= MOST[0] && height <= MOST[1];
      const size = await until(() => driver.extension<Size>(SIZE), fits);
      return fits(size) ? null : `the small window is ${JSON.stringify(size)}`;
    },
  );
  await closePopup(driver);
  return why;
}

/** Needs a real press of the toolbar's button, which gives activeTab; Firefox then also runs what it had held back, so that there may be nothing left to check. */
export async function checksThisPage(tab: Tab, { driver, site, mark }: Scene): Promise<string | null> {
  try {
    await driver.access(false);
    await tab.open(site.at(resolve('test/pages/account.html'), mark()));
    await driver.openPopup(tab.url());
    return await inTurn(
      () => popupHas(driver, "document.querySelector('.access')"),
      () =>
        driver.extension(
          `(({ document }) => void (document.querySelector('.setup') ?? document.querySelector('#here ~ .controls button').click()))(${POPUP})`,
        ),
      () => popupHas(driver, "document.querySelector('.setup.pop3')"),
    );
  } finally {
    await closePopup(driver);
    await driver.access(true);
  }
}
