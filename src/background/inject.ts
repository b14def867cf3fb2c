import advisor from '../advisor/advisor.iife.ts?iife';
import { browser } from '../platform/browser.ts';
import { tipTextsFile } from '../platform/tip-texts.ts';
import scout from '../sentinel/scout.iife.ts?iife';
import deeds from '../tip/deeds.iife.ts?iife';
import tip from '../tip/tip.iife.tsx?iife';

/** What is injected on demand, one script a stage. */
const FILES = { scout, advisor, tip, deeds } as const;

/** The tip speaks the browser's language. */
const filesOf = (what: keyof typeof FILES): string[] => {
  const texts = what === 'tip' ? tipTextsFile(browser.i18n.getMessage('explain_language')) : null;
  return [...(texts ? [texts] : []), FILES[what]];
};

/** The frame may vanish between its asking and our answer: then there is nothing to do. */
export async function inject(what: keyof typeof FILES, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Without injectImmediately the browser waits for document_idle, which slow pictures hold up.
  await browser.scripting.executeScript({ target, files: filesOf(what), injectImmediately: true }).catch(() => {});
}

/** Into all frames of a tab. */
export async function injectScouts(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [FILES.scout] }).catch(() => {});
}

/** Tabs that were open before the extension was installed or updated have no sentinel, and what they show has begun before one could hear of it. */
export async function catchUp(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectScouts(id)])));
}
