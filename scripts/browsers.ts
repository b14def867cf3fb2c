import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';

/** Nothing on this machine could be started. The message says what to install. */
export class NoBrowser extends Error {}

const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
const FIREFOX = ['firefox-esr', 'firefox'];

const MAC = '/Applications';
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Where programs stand outside PATH. */
const ELSEWHERE = {
  chromium: [
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ...WINDOWS.map((root) => `${root}\\Google\\Chrome\\Application\\chrome.exe`),
    ...WINDOWS.map((root) => `${root}\\Microsoft\\Edge\\Application\\msedge.exe`),
  ],
  firefox: [
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
    ...WINDOWS.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`),
  ],
};

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))).find((path) => existsSync(path));
}

/** @throws {NoBrowser} where there is none; CHROMIUM names one by hand. */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? onPath(CHROMIUM) ?? ELSEWHERE.chromium.find((path) => existsSync(path));
  if (!found)
    throw new NoBrowser('No Chromium, Chrome or Edge found: install one, or name it with CHROMIUM=/path/to/it.');
  return found;
}

/** @throws {NoBrowser} where there is none; FIREFOX names one by hand. */
export function findFirefox(): string {
  const found = process.env.FIREFOX ?? onPath(FIREFOX) ?? ELSEWHERE.firefox.find((path) => existsSync(path));
  if (!found) throw new NoBrowser('No Firefox found: install it, or name it with FIREFOX=/path/to/it.');
  return found;
}
