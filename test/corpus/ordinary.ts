/** npm run corpus -- --pages FOLDER: saved pages on which nobody sets up mail. Every one that is flagged is a tip on a wrong page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { side } from '../browser/side.ts';
import { withDetectorOnLoopback } from './browser.ts';
import { serveFolder } from './folder-site.ts';
import type { Look } from './look.ts';
import { type Seen, tell } from './ordinary-figures.ts';
import { BadSet } from './schema.ts';

/** Saved pages ask for much that is no longer there; after so long, in milliseconds, what there is is read. */
const LOAD = 8_000;
/** How long after that a page with scripts may still build a form of its own. */
const LATE = 700;
/** A frame that answers nothing for so long is stuck in a script of its own. */
const ANSWER = 15_000;
/** A line of progress after so many pages. */
const STEP = 500;

export interface Wanted {
  readonly folder: string;
  /** Only pages whose path holds one of these; all where there is none. */
  readonly words: readonly string[];
  readonly explain: boolean;
  readonly json: boolean;
  readonly jobs: number;
}

/** Returns the exit status: 1 where a page was flagged, 2 where one could not be judged. @throws {BadSet} without pages. */
export async function judgeOrdinary({ folder, words, explain, json, jobs }: Wanted): Promise<number> {
  const all = existsSync(folder) ? pagesIn(folder) : [];
  if (all.length === 0) throw new BadSet(`${folder} holds no .html pages: give a folder of saved pages.`);
  const ids = all.filter((id) => words.length === 0 || words.some((word) => id.includes(word)));
  if (ids.length === 0) throw new BadSet(`No page of ${folder} has ${words.join(' or ')} in its name.`);
  const seen: Seen[] = [];
  const site = await serveFolder(folder);
  try {
    await withDetectorOnLoopback((context) =>
      side(batches(ids), jobs, async (batch) => {
        let page: Page | null = null;
        for (const id of batch) {
          page ??= await newPage(context);
          const alive = /<script|<i?frame/i.test(readFileSync(join(folder, id), 'latin1'));
          const one = await lookAt(page, site.at(id), alive);
          seen.push({ id, ...one });
          if (json) process.stdout.write(`${JSON.stringify({ page: id, ...one })}\n`);
          if (seen.length % STEP === 0) process.stderr.write(`corpus: ${seen.length} of ${ids.length} pages\n`);
          if (one.look) continue;
          await within(page.close(), ANSWER).catch(() => {}); // the browser goes at the end, with all that still hangs
          page = null;
        }
        await page?.close();
      }),
    );
  } finally {
    await site.close();
  }
  return tell(seen, { explain, json });
}

/** A copied page may not raise the figure. */
function pagesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.x?html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const had = new Set<string>();
  return names.filter((name) => {
    const print = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return had.size < had.add(print).size;
  });
}

const BATCH = 50;
function batches(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) => ids.slice(at * BATCH, (at + 1) * BATCH));
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  page.on('popup', (popup) => popup.close().catch(() => {}));
  return page;
}

async function lookAt(page: Page, url: string, alive: boolean): Promise<Omit<Seen, 'id'>> {
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: LOAD });
    await page.waitForLoadState('load', { timeout: LOAD }).catch(() => {}); // what hangs is a picture or a script that is gone
    if (!alive) return { look: await lookOf(page), why: '' };
    const first = await lookOf(page).catch(() => null); // it may be leaving for another page, which is then looked at
    if (first && first.setups.length > 0) return { look: first, why: '' };
    await pause(LATE);
    return { look: await lookOf(page), why: '' };
  } catch (error) {
    return { look: null, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

async function lookOf(page: Page): Promise<Look> {
  const all = await Promise.all(
    page.frames().map((frame) => (frame === page.mainFrame() ? ask(frame) : askLightly(frame))),
  );
  return {
    plausible: all.some((one) => one.plausible),
    controls: all.reduce((sum, one) => sum + one.controls, 0),
    ms: all.reduce((sum, one) => sum + one.ms, 0),
    setups: all.flatMap((one) => one.setups),
    refused: all.flatMap((one) => one.refused),
  };
}

const ask = (frame: Frame): Promise<Look> => within(frame.evaluate<Look>('globalThis.__look()'), ANSWER);

const NOTHING: Look = { plausible: false, controls: 0, ms: 0, setups: [], refused: [] };

/** Frames of a saved page are mostly gone: one that is not there says nothing. */
const askLightly = (frame: Frame): Promise<Look> => ask(frame).catch(() => NOTHING);

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
