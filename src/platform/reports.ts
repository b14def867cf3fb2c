import { MAX_FRAMES_A_TAB } from '../setup/budgets.ts';
import type { FrameReport, Report } from '../setup/report.ts';
import { browser } from './browser.ts';

/** Reports live in storage.session: in memory only, but they outlive the background's sleep. */
const PREFIX = 'report:';
const EMPTY: Report = { frames: {} };

export const keyOf = (tabId: number): string => PREFIX + tabId;

/** Only the background writes these keys, so what is read here needs no second check. */
export async function readReport(tabId: number): Promise<Report> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get<Record<string, Report>>(key);
  return stored[key] ?? EMPTY;
}

/** Writes come from several frames at once: each waits for the one before. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => {});
  return done;
}

/**
 * `null` forgets the frame; the top frame (0) takes all others with it. Answers with the tab's new report. What is still
 * being found out keeps its turn: a frame's last word may never be overtaken by one that it said before.
 */
export function writeFrame(
  tabId: number,
  frameId: number,
  told: Promise<FrameReport> | FrameReport | null,
): Promise<Report> {
  return inTurn(async () => {
    const frame = await told;
    const { frames } = await readReport(tabId);
    const { [frameId]: _, ...others } = frames;
    const kept = frame === null && frameId === 0 ? {} : others;
    const full = frame !== null && Object.keys(kept).length >= MAX_FRAMES_A_TAB;
    const report: Report = { frames: frame === null || full ? kept : { ...kept, [frameId]: frame } };
    if (Object.keys(report.frames).length === 0) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: report });
    return report;
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** Does any tab have one? After all writes that were asked for before. */
export function hasReports(): Promise<boolean> {
  return inTurn(async () => Object.keys(await browser.storage.session.get()).some((key) => key.startsWith(PREFIX)));
}

/** All setups of a tab, the top frame's first. */
export function setupsOf(report: Report): FrameReport['setups'] {
  return Object.entries(report.frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, frame]) => frame.setups);
}

/** Calls back after each change of a tab's report. */
export function watchReport(tabId: number, changed: (report: Report) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (keyOf(tabId) in changes) readReport(tabId).then(changed, () => {});
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
