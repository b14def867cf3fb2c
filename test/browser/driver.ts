/** One small interface over both browsers, with the built extension in them. */
import type { Report } from '../../src/setup/report.ts';
import type { Step } from '../corpus/schema.ts';
import type { Round } from './settled.ts';

/** A name that leads to this machine, but that browsers do not trust as they trust their own machine: http: is not secure there. */
export const FAR_HOST = 'webmail.test';

/** A tab's, in CSS pixels, until it is given another one. */
export const SIZE = { width: 1100, height: 800 };

export interface Tab {
  /** Answers whether all of it came. @throws where the page cannot be opened: no answer, no HTML, not parsed to its end. */
  open(url: string): Promise<boolean>;
  /** What the extension reports of this tab now. */
  report(): Promise<Report>;
  /** Waits so many milliseconds of the page's own clock and says what the extension did meanwhile. */
  round(ms: number): Promise<Round>;
  act(step: Pick<Step, 'do' | 'on' | 'value'>): Promise<void>;
  /** What the page's own scripts threw and did not catch, since it was opened. */
  errors(): readonly string[];
  /** The address shown now. */
  url(): string;
  evaluate<T>(code: string): Promise<T>;
  /** Presses a key as a person does. */
  press(key: 'Escape' | 'Tab' | 'Enter' | 'Space'): Promise<void>;
  /** Pastes the clipboard where the focus is. */
  paste(): Promise<void>;
  /** Moves the mouse to a point of the window. */
  point(x: number, y: number): Promise<void>;
  /** Clicks with the mouse at a point of the window. */
  click(x: number, y: number): Promise<void>;
  /** Runs a function, given as source, in the extension's own world of a frame (the top one), and answers its JSON. */
  inWorld<T>(source: string, frameId?: number): Promise<T>;
  /** As the popup, the menu or the key does: shows the card. */
  openTip(): Promise<void>;
  /** The page's colour scheme, direction of motion and kind of medium, as a person's system would set them. */
  prefers(features: Readonly<Record<string, string>>): Promise<void>;
  /** Zooms the page as a person does; 1 is 100 %. */
  zoom(factor: number): Promise<void>;
  /** The page as a screen reader gets it, the extension's parts too: role and name of each node, in the browser's own terms. */
  accessible(): Promise<readonly { readonly role: string; readonly name: string }[]>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Back in the tab's history. */
  back(): Promise<void>;
  /** As new, but for its history and the pointer: nothing open, no wishes, the size of old, no errors. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface Action {
  readonly text: string;
  readonly title: string;
  /** Red, green, blue, 0 to 255. */
  readonly color: readonly number[];
  readonly textColor: readonly number[];
}

export interface Start {
  /** The built extension; null: none. */
  readonly folder?: string | null;
  readonly headless?: boolean;
  /** Port of an HTTP proxy on loopback through which everything goes, also what is on loopback. */
  readonly proxy?: number;
  /**
   * For checks that go nowhere back and measure no time: Chromium keeps no page that is left, of which each takes a process of its own
   * (a fifth of its work), and Firefox draws 20 times a second instead of 60 (a tenth of its).
   */
  readonly lean?: boolean;
  /** No name is looked up: what a saved page would fetch from elsewhere fails at once, on every machine alike. */
  readonly offline?: boolean;
}

export interface Driver {
  /** Folder into which what is saved goes. */
  readonly downloads: string;
  readonly name: 'chromium' | 'firefox';
  /** The guide opened by itself after installing (and was closed again). */
  readonly welcomed: boolean;
  /** Tabs that may be judged at the same time: hidden tabs wait. */
  readonly atOnce: number;
  tab(): Promise<Tab>;
  /** Address of a page of the extension, e.g. `src/popup/index.html`. */
  pageUrl(path: string): string;
  /** The action's badge for the tab that shows this address. */
  badge(url: string): Promise<string>;
  /** Badge, its colours and the tooltip, which is also the button's name for a screen reader. */
  action(url: string): Promise<Action>;
  /** What the extension reports of a tab that no one of ours opened, e.g. a pop-up window. */
  reportOf(url: string): Promise<Report>;
  /** Of all tabs. */
  reports(): Promise<Report[]>;
  /** Evaluates an expression in one of the extension's pages. */
  extension<T>(code: string): Promise<T>;
  /** Puts the background to sleep, as the browser does when it idles; the next event wakes it. */
  sleep(): Promise<void>;
  isAsleep(): Promise<boolean>;
  /** The extension is loaded anew, as by an update: scripts in open pages are orphaned. `cause`: what makes it so, else the extension itself. */
  reload(cause?: () => Promise<void>): Promise<void>;
  /** What the extension has written to any console, and errors with its scripts in them, since the start. */
  consoleWords(): Promise<string[]>;
  /** The browser's number of the tab at this address, as the popup's `?tab=` takes it. */
  tabId(url: string): Promise<number>;
  /** Takes the access to websites, or gives it back, as the browser's own settings do. */
  access(given: boolean): Promise<void>;
  /**
   * Opens the extension's small window over the tab at this address: in Firefox as a click on the toolbar's button does, which gives
   * activeTab; in Chromium by action.openPopup, which does not. `POPUP` is its window then, in `extension`.
   */
  openPopup(url: string): Promise<void>;
  /** Resolves when a person closes the window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** In an extension page: the window of the popup that is open, or undefined. */
export const POPUP = "chrome.extension.getViews({ type: 'popup' })[0]";

/** Runs in an extension page: the report of the tab at this address, newest first. */
export const REPORT_OF = `async (url) => {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.filter((one) => one.url === url || one.pendingUrl === url).at(-1);
  if (!tab) return { frames: {} };
  const key = 'report:' + tab.id;
  return (await chrome.storage.session.get(key))[key] ?? { frames: {} };
}`;

export const BADGE_OF = `async (url) => {
  const tab = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1);
  return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
}`;

export const REPORTS = `(async () => Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('report:')).map(([, report]) => report))()`;

export const ACTION_OF = `async (url) => {
  const tabId = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1)?.id;
  const [text, title, color, textColor] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getTitle({ tabId }),
    chrome.action.getBadgeBackgroundColor({ tabId }),
    chrome.action.getBadgeTextColor({ tabId }),
  ]);
  return { text, title, color: color.slice(0, 3), textColor: textColor.slice(0, 3) };
}`;

export const TAB_OF = `async (url) => (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1)?.id ?? 0`;

/** Runs in a page: finds an element through open shadow roots. */
export const FIND = `(selector) => {
  const seek = (root) => {
    const hit = root.querySelector(selector);
    if (hit) return hit;
    for (const one of root.querySelectorAll('*')) {
      const inner = one.shadowRoot && seek(one.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  return seek(document);
}`;

/** Runs in a page: does a step on an element as a person's act would end.  */
export const DO_STEP = `(element, step) => {
  const told = (...names) => names.forEach((name) => element.dispatchEvent(new Event(name, { bubbles: true, composed: true })));
  const on = () => (element.matches('input') ? element.checked : element.getAttribute('aria-checked') === 'true');
  if (step.do === 'select') {
    if (element.multiple) for (const option of element.options) option.selected = option.value === step.value;
    else element.value = step.value;
    told('input', 'change');
  } else if (step.do === 'fill') {
    element.focus();
    const proto = element.localName === 'textarea' ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(element, step.value ?? '');
    told('input', 'change');
  } else if (step.do === 'click' || on() !== (step.do === 'check')) element.click();
}`;

/** Runs in an extension page: tells the advisor of the tab at this address that the person wants to see the card. */
export const OPEN_TIP = `async (url) => {
  const tab = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1);
  await chrome.tabs.sendMessage(tab.id, { type: 'open' });
}`;

/** Runs in an extension page: zooms the tab at this address. */
export const ZOOM = `async (url, factor) => {
  const tab = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1);
  await chrome.tabs.setZoom(tab.id, factor);
}`;

/** An expression for an extension page: a function's source, run in the extension's world of a tab's frame. */
export const inWorldOf = (url: string, source: string, frameId: number): string => `(async (url) => {
  const tab = (await chrome.tabs.query({})).filter((one) => one.url === url).at(-1);
  const target = { tabId: tab.id, frameIds: [${frameId}] };
  const [answer] = await chrome.scripting.executeScript({ target, func: ${source} });
  if (answer.error) throw new Error(answer.error.message ?? String(answer.error));
  return answer.result;
})(${JSON.stringify(url)})`;
