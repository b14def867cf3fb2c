/** npm run bench -- --quick: calls, wakes and growth, which do not depend on the machine's mood. */

import type { Page } from 'playwright-core';
import { LOOKS_AFTER_LOAD, MAX_CALLS_UNTOUCHED } from '../../src/setup/budgets.ts';
import { Checks } from '../e2e/checks.ts';
import { start } from './chromium.ts';
import { serve } from './site.ts';
import { subject } from './subjects.ts';

const LAST_LOOK = LOOKS_AFTER_LOAD.at(-1) ?? 0;
/** Longer than the last look. */
const DWELL = LAST_LOOK + 1_500;
/** The page says so when all its changes are made: on a machine with other work that takes longer than any fixed time. */
const changed = (page: Page): Promise<unknown> =>
  page.waitForFunction("document.title === 'done'", null, { polling: 500, timeout: 120_000 });
const UNTOUCHED = ['old', 'nodes-1000', 'nodes-100000', 'controls-500', 'shadows-200', 'busy-100000'];

export async function quick(): Promise<number> {
  const checks = new Checks();
  const site = await serve('.');
  const [ours, observer] = await Promise.all([
    subject('ours').then((dir) => start('ours', dir)),
    subject('observer').then((dir) => start('observer', dir)),
  ]);
  try {
    // Right after installing it has work of its own, and is started again when it is closed too early.
    await ours.visit(`${site.origin}/made/nodes-1000`, 500);
    while (await ours.awake()) await ours.sleep();
    const calls = new Map<string, number>();
    for (const page of UNTOUCHED) {
      const until = page.startsWith('busy') ? changed : undefined;
      const [share, watched] = await Promise.all([
        ours.visit(`${site.origin}/made/${page}`, DWELL, until),
        observer.visit(`${site.origin}/made/${page}`, 500, until),
      ]);
      calls.set(page, share.calls);
      await checks.check(`${page}: ${share.calls} calls into the extension while nobody acts`, async () => {
        // A trace without the script's own start has seen nothing: then the count would mean nothing.
        if (share.cpu === 0 || watched.cpu === 0) return 'the trace shows no script at all';
        if (until && watched.calls <= MAX_CALLS_UNTOUCHED)
          return `an observer was called ${watched.calls} times: the page is not busy`;
        return share.calls <= MAX_CALLS_UNTOUCHED ? null : `more than ${MAX_CALLS_UNTOUCHED}`;
      });
    }
    await checks.check('a hundred times the nodes cause no more calls', async () =>
      (calls.get('nodes-100000') ?? 0) <= (calls.get('nodes-1000') ?? 0) ? null : JSON.stringify([...calls]),
    );
    await checks.check('elements of HTML alone notice nothing', async () =>
      calls.get('old') === 0 ? null : `${calls.get('old')} calls`,
    );
    await checks.check('pages without a candidate do not wake the background', async () =>
      (await ours.awake()) ? 'it is awake' : null,
    );
    await checks.check('a page with a candidate does', async () => {
      await ours.visit(`${site.origin}/late/by-timer`, 5_000);
      return (await ours.awake()) ? null : 'it sleeps';
    });
  } finally {
    await Promise.all([ours.close(), observer.close()]);
    site.close();
  }
  process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
  return checks.failed > 0 ? 1 : 0;
}
