/** Is the extension at rest in a page? Proven by what it says and by the page's own clock, since a loaded machine makes every fixed wait too short. */
import type { Report } from '../../src/setup/report.ts';
import { BOUNDS } from './bounds.ts';

/** One round of waiting in all frames of a tab. */
export interface Round {
  /** false where a frame went while it was waited for. */
  readonly whole: boolean;
  /** Frames that were waited for. */
  readonly frames: number;
  /** Messages that the extension's scripts in this tab have sent so far. */
  readonly said: number;
  /** A script was asked for, or a verdict or a report is on its way: its effect is still to come. */
  readonly pending: boolean;
  /** A setup's tip was asked for, and has not come. */
  readonly tipPending: boolean;
  /** How long the last read of the page took. */
  readonly readMs: number;
  /** The page may change by itself: it has scripts or frames. */
  readonly alive: boolean;
  readonly report: Report;
}

/** Runs once in an extension page, which hears what the scripts in pages tell the background. */
export const LISTEN = `(() => {
  const tabs = (globalThis.heard = {});
  chrome.runtime.onMessage.addListener((message, { tab, frameId }) => {
    if (!tab) return;
    const one = (tabs[tab.id] ??= { said: 0, frames: {} });
    one.said += 1;
    if (message.type === 'gone') delete one.frames[frameId];
    const frame = (one.frames[frameId] ??= { asked: false, certain: false, report: null });
    if (message.type === 'plausible') frame.asked = true;
    if (message.type === 'certain') frame.certain = true;
    if (message.type !== 'report') return;
    frame.asked = false;
    frame.report = message.report;
    if (message.report.tip || message.report.setups.length === 0) frame.certain = false;
  });
})()`;

/** Runs in each frame, in the extension's world. */
const WAIT = `async (ms) => {
  for (const time of [ms, 0]) await new Promise((done) => setTimeout(done, time));
  const shadow = (host) => host.openOrClosedShadowRoot ?? (globalThis.chrome?.dom && host instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(host));
  const late = /<(?:script|i?frame|object|embed)\\b[^>]*>|\\son\\w+=|http-equiv=.?refresh/i;
  const alive = late.test(document.documentElement?.outerHTML ?? '') || document.getAnimations().length > 0 || [...document.querySelectorAll('*')].some(shadow);
  return { alive, reading: globalThis[Symbol.for('imap-advisor.door')]?.isReading === true };
}`;

/** Runs in an extension page. */
export const ROUND = `async (url, ms) => {
  const nothing = { whole: false, frames: 0, said: 0, pending: false, tipPending: false, readMs: 0, alive: true, report: { frames: {} } };
  const tab = (await chrome.tabs.query({})).filter((one) => one.url === url || one.pendingUrl === url).at(-1);
  if (!tab) return nothing;
  const work = chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: ${WAIT}, args: [ms] });
  // Firefox never answers for a document that goes while it is waited for, and no browser for one whose script runs without end.
  const left = new Promise((done) => setTimeout(done, ms + ${BOUNDS.overdue}));
  const waited = await Promise.race([work.catch(() => undefined), left]);
  if (!waited) return nothing;
  await chrome.runtime.sendMessage({ type: 'provider', host: null, domain: null }); // the background has heard all that was said before
  const heard = globalThis.heard[tab.id] ?? { said: 0, frames: {} };
  const key = 'report:' + tab.id;
  const report = (await chrome.storage.session.get(key))[key] ?? { frames: {} };
  const told = ({ tip, setups }) => JSON.stringify([tip, setups.map((one) => [one.kind, one.protocol, one.offered, one.security, one.host, one.port, one.keepsCopy, one.control])]);
  const live = new Set(waited.map(({ frameId }) => String(frameId)));
  const frames = Object.entries(heard.frames).filter(([id]) => live.has(id));
  return {
    whole: true,
    frames: waited.length,
    said: heard.said,
    pending: waited.some(({ result }) => result?.reading) || frames.some(([id, one]) => one.asked || (one.report && (!report.frames[id] || told(one.report) !== told(report.frames[id])))),
    tipPending: frames.some(([, one]) => one.certain),
    readMs: Math.max(0, ...frames.map(([, one]) => one.report?.ms.detect ?? 0)),
    alive: waited.some(({ result }) => result?.alive !== false),
    report,
  };
}`;
