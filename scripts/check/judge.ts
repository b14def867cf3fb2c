import type { Report } from '../../src/setup/report.ts';
import type { Act, Session, Tab } from '../../test/harness/session.ts';
import { setupsIn } from './result.ts';

/** Milliseconds after loading before silence counts as an answer: forms may come late. */
const SILENT_AFTER = 3_000;
/** A page with a report is looked at this long after loading at least. */
const SPOKEN_AFTER = 1_500;
/** After an act: the verdict follows within 200 ms; on a machine full of windows it may take longer. */
const AFTER_ACT = 700;
/** A report counts when it stood still this long. */
const STILL = 400;
/** No verdict is waited for longer than this. */
const VERDICT_TIMEOUT = 8_000;
/** A whole page with all its steps; then it counts as hung. */
export const PAGE_TIMEOUT = 60_000;
const POLL = 100;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The report once it stands still, its earliest moment depending on whether there is anything in it. */
async function settled(tab: Tab, silent: number, spoken: number): Promise<Report> {
  const start = performance.now();
  let last = '';
  let since = start;
  for (;;) {
    const report = await tab.report();
    const now = performance.now();
    const text = JSON.stringify(Object.values(report.frames).map(({ ms: _, ...frame }) => frame));
    if (text !== last) {
      last = text;
      since = now;
    }
    const earliest = setupsIn(report).length > 0 ? spoken : silent;
    if (now - start >= VERDICT_TIMEOUT || (now - start >= earliest && now - since >= STILL)) return report;
    await pause(POLL);
  }
}

export interface Judged {
  readonly open: Report;
  readonly steps: readonly Report[];
}

/** Opens the page, lets the extension speak, carries out the steps. Rejects with a plain reason, never hangs. */
export async function judge(session: Session, url: string, steps: readonly Act[]): Promise<Judged> {
  const tab = await session.newTab();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${PAGE_TIMEOUT / 1000} s`)), PAGE_TIMEOUT);
  });
  const work = async (): Promise<Judged> => {
    await tab.goto(url);
    if ((await tab.evaluate<string>('document.contentType')) !== 'text/html') throw new Error('not an HTML page');
    const open = await settled(tab, SILENT_AFTER, SPOKEN_AFTER);
    const after: Report[] = [];
    for (const step of steps) {
      await tab.act(step);
      after.push(await settled(tab, AFTER_ACT, AFTER_ACT));
    }
    return { open, steps: after };
  };
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
    await tab.close().catch(() => {});
  }
}
