import '../platform/polyfill.ts';
import { advise } from '../advise/advise.ts';
import { judge } from '../detect/judge/judge.ts';
import { browser } from '../platform/browser.ts';
import { type Heard, parseToBackground, type Wish } from '../platform/messages.ts';
import { parsePolicy, readManagedSoon } from '../platform/policy.ts';
import {
  type Preferences,
  readManaged,
  readPreferences,
  ruleFor,
  setMuted,
  voiceFor,
  watchPreferences,
} from '../platform/preferences.ts';
import { readReport, writeFrame } from '../platform/reports.ts';
import type { ToAdvisor } from '../platform/to-advisor.ts';
import type { ProviderFacts } from '../providers/facts.ts';
import { providerOf } from '../providers/lookup.ts';
import type { Findings } from '../setup/findings.ts';
import type { FrameNews, FrameReport, Report } from '../setup/report.ts';
import type { Setup } from '../setup/setup.ts';
import { showBadge } from './badge.ts';
import { catchUp, inject, injectScouts } from './inject.ts';
import { followTabs } from './tabs.ts';

const originOf = (url = ''): string => (URL.canParse(url) ? new URL(url).origin : '');
/** The origin that the address bar shows: a person mutes what they see, not the frame inside it. */
const siteOf = ({ url }: chrome.tabs.Tab): string => originOf(url);

const isSilent = (preferences: Preferences, site: string): boolean => {
  const rule = ruleFor(preferences, [site]);
  return rule === 'closed' || rule === 'muted';
};

async function refreshBadge(tabId: number, report: Report, site: string): Promise<void> {
  await showBadge(tabId, report, isSilent(await readPreferences(readManagedSoon()), site));
}

/** The provider's facts live here alone: with them, IMAP is not recommended where none is published. */
async function known(report: FrameNews): Promise<FrameReport> {
  const { providers } = parsePolicy(await readManagedSoon());
  const advised = (setup: Setup) => ({ ...setup, advice: advise(setup, providerOf(setup, providers)) });
  return { ...report, setups: report.setups.map(advised) };
}

const SAY: ToAdvisor = { type: 'report' };

/** What the frame reports is kept, and shown by the badge. */
async function keep(tab: chrome.tabs.Tab, tabId: number, frameId: number, news: FrameNews | null): Promise<void> {
  const report = await writeFrame(tabId, frameId, news && known(news));
  await Promise.all([refreshBadge(tabId, report, siteOf(tab)), tabs.adjust()]);
}

async function handle(
  message: Heard,
  tab: chrome.tabs.Tab,
  frameId: number,
  origin: string,
): Promise<Wish | ProviderFacts | Findings | null> {
  const tabId = tab.id;
  if (tabId === undefined) return null;
  switch (message.type) {
    case 'candidate':
      await inject('scout', tabId, frameId);
      return null;
    case 'inside':
      await injectScouts(tabId);
      return null;
    case 'plausible':
      await inject('advisor', tabId, frameId);
      return null;
    case 'judge':
      return judge(message.sheet);
    case 'certain':
      await inject('tip', tabId, frameId);
      return null;
    case 'act':
      await inject('deeds', tabId, frameId);
      return null;
    case 'report': {
      // Right after its own start Chrome has no administrator's word yet: until it has come, nothing is said.
      const [preferences] = await Promise.all([readPreferences(), keep(tab, tabId, frameId, message.report)]);
      return { voice: voiceFor(preferences, [siteOf(tab), origin]) };
    }
    case 'gone':
      await keep(tab, tabId, frameId, null);
      return null;
    case 'provider':
      return providerOf(message, parsePolicy(await readManagedSoon()).providers);
    case 'mute':
      if (siteOf(tab)) await setMuted(siteOf(tab), true);
      return null;
    case 'learn':
      await browser.tabs.create({ url: browser.runtime.getURL('src/guide/index.html') });
      return null;
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
  const parsed = parseToBackground(message);
  if (!parsed || sender.id !== browser.runtime.id || !sender.tab || sender.frameId === undefined) return false;
  handle(parsed, sender.tab, sender.frameId, originOf(sender.url)).then(answer, () => answer(null));
  return true; // the answer comes later
});

/** A frame whose advisor does not answer has navigated, crashed or gone: it is forgotten. */
async function verify(tabId: number, site: string): Promise<void> {
  let report = await readReport(tabId);
  const silent = await Promise.all(
    Object.keys(report.frames).map(async (key) => {
      const frameId = Number(key);
      const answered = await browser.tabs.sendMessage(tabId, SAY, { frameId }).then(
        () => true,
        () => false,
      );
      return answered ? [] : [frameId];
    }),
  );
  for (const frameId of silent.flat()) report = await writeFrame(tabId, frameId, null);
  await Promise.all([refreshBadge(tabId, report, site), tabs.adjust()]);
}

const tabs = followTabs((tab) => {
  if (tab.id !== undefined) verify(tab.id, siteOf(tab)).catch(() => {});
});

/** The suggested key, or another that the person chose: shows the card and moves the focus there. */
browser.commands?.onCommand.addListener((command, tab) => {
  const ask: ToAdvisor = { type: 'open' };
  if (command === 'open-tip' && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, ask).catch(() => {});
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  catchUp().catch(() => {});
  if (reason === 'install') welcome().catch(() => {});
});

/** Once, after installing; an administrator may not want it. */
async function welcome(): Promise<void> {
  const { openGuide } = parsePolicy(await readManaged());
  if (openGuide) await browser.tabs.create({ url: browser.runtime.getURL('src/guide/index.html?welcome') });
}

watchPreferences(async (preferences) => {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    const report = await readReport(tab.id);
    if (Object.keys(report.frames).length === 0) continue;
    browser.tabs.sendMessage(tab.id, SAY).catch(() => {}); // and hear what is wanted now
    await showBadge(tab.id, report, isSilent(preferences, siteOf(tab)));
  }
}, new AbortController().signal);
