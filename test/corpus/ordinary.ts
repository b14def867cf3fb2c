/** npm run corpus -- --pages FOLDER: saved pages on which nobody sets up mail. Every one that is flagged is a tip on a wrong page. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { side, TABS, withDetector } from './browser.ts';
import type { Verdict } from './moments.ts';
import { BadSet } from './schema.ts';
import { wilson } from './score.ts';

/** Saved pages ask for much that is no longer there; after so long, in milliseconds, what there is is read. */
const LOAD = 8_000;
/** How long after that a page may still build a form of its own. */
const LATE = 700;
/** A frame that answers nothing for so long is stuck in a script of its own. */
const ANSWER = 15_000;
/** A line of progress after so many pages. */
const STEP = 50;
/** Of a page that came close so much is shown. */
const NEAR = 3;

interface Seen {
  readonly id: string;
  readonly verdict: Verdict | null;
  readonly why: string;
}

/** Returns the exit status: 1 where a page was flagged, 2 where one could not be judged. @throws {BadSet} without pages. */
export async function judgeOrdinary(folder: string, words: readonly string[], explain: boolean): Promise<number> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  if (names.length === 0) throw new BadSet(`${folder} holds no .html pages: give a folder of saved pages.`);
  const ids = names
    .map((name) => name.slice(0, -'.html'.length))
    .filter((id) => words.length === 0 || words.some((word) => id.includes(word)));
  if (ids.length === 0) throw new BadSet(`No page of ${folder} has ${words.join(' or ')} in its name.`);
  const seen: Seen[] = [];
  await withDetector(async (context) => {
    await context.route(/^(?!file:|data:|blob:|about:)/, (route) => route.abort());
    await side(ids, TABS, async (id) => {
      seen.push(await look(context, folder, id));
      if (seen.length % STEP === 0) process.stderr.write(`corpus: ${seen.length} of ${ids.length} pages\n`);
    });
  });
  return tell(seen, explain);
}

function tell(seen: readonly Seen[], explain: boolean): number {
  const judged = seen.filter((one) => one.verdict !== null);
  const flagged = judged.filter((one) => (one.verdict?.setups.length ?? 0) > 0);
  const lost = seen.filter((one) => one.verdict === null);
  for (const { id, verdict } of flagged) {
    process.stdout.write(`FLAGGED ${id}\n`);
    for (const { kind, protocol, control, evidence } of verdict?.setups ?? [])
      process.stdout.write(`  ${kind} ${protocol} ${control}\n    ${JSON.stringify(evidence)}\n`);
  }
  for (const { id, verdict } of explain ? judged : [])
    for (const refused of verdict?.refused.slice(0, NEAR) ?? [])
      process.stdout.write(`near    ${id} ${JSON.stringify(refused)}\n`);
  for (const { id, why } of lost) process.stdout.write(`LOST    ${id}: ${why}\n`);
  const most = flagged.length === 0 ? 3 / judged.length : wilson(flagged.length, judged.length)[1];
  const least = wilson(flagged.length, judged.length)[0];
  const percent = (value: number) => `${(100 * value).toFixed(2)} %`;
  process.stdout.write(
    `\n${judged.length} ordinary pages in Chromium, ${flagged.length} flagged: ${percent(flagged.length / judged.length)}, 95 % interval ${percent(least)} to ${percent(most)}${flagged.length === 0 ? ' (rule of three)' : ''}\n`,
  );
  process.stdout.write(`${judged.length - flagged.length} passed, ${flagged.length + lost.length} failed\n`);
  return flagged.length > 0 ? 1 : lost.length > 0 ? 2 : 0;
}

async function look(context: BrowserContext, folder: string, id: string): Promise<Seen> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  try {
    const url = pathToFileURL(join(folder, `${id}.html`)).href;
    await page.goto(url, { waitUntil: 'commit', timeout: LOAD });
    await page.waitForLoadState('load', { timeout: LOAD }).catch(() => {}); // what hangs is a picture or a script that is gone
    const first = await verdictOf(page);
    if (first.setups.length > 0) return { id, verdict: first, why: '' };
    await pause(LATE);
    return { id, verdict: await verdictOf(page), why: '' };
  } catch (error) {
    return { id, verdict: null, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    await within(page.close(), ANSWER).catch(() => {}); // the browser goes at the end, with all that still hangs
  }
}

async function verdictOf(page: Page): Promise<Verdict> {
  const all = await Promise.all(
    page.frames().map((frame) => (frame === page.mainFrame() ? ask(frame) : askLightly(frame))),
  );
  return { setups: all.flatMap((one) => one.setups), refused: all.flatMap((one) => one.refused) };
}

const ask = (frame: Frame): Promise<Verdict> => within(frame.evaluate<Verdict>('globalThis.__judge([])'), ANSWER);

/** Frames of a saved page are mostly gone: one that is not there says nothing. */
const askLightly = (frame: Frame): Promise<Verdict> => ask(frame).catch(() => ({ setups: [], refused: [] }));

async function within<T>(work: Promise<T>, most: number): Promise<T> {
  const clock = new AbortController();
  const late = pause(most, undefined, { signal: clock.signal }).then(() => {
    throw new Error(`no answer in ${most / 1000} s`);
  });
  late.catch(() => {}); // aborted when the answer is there first
  try {
    return await Promise.race([work, late]);
  } finally {
    clock.abort();
  }
}
