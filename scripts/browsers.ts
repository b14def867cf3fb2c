import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** Nothing on this machine could be started. The message says what to install. */
export class NoBrowser extends Error {}

/** What is asked of a machine; tests bring their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

interface Kind {
  /** Environment variable by which a person names one. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  /** Below the folders for programs. */
  readonly windows: readonly string[];
  readonly missing: string;
}

const CHROMIUM: Kind = {
  variable: 'CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  mac: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  missing: 'No Chromium, Chrome or Edge found: install one, or name it with CHROMIUM=/path/to/it.',
};

const HEADLESS: Kind = { ...CHROMIUM, commands: ['chromium-headless-shell', ...CHROMIUM.commands] };

const FIREFOX: Kind = {
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
  missing: 'No Firefox found: install it, or name it with FIREFOX=/path/to/it.',
};

/** Programs stand there outside PATH. */
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

function placesOf({ commands, mac, windows }: Kind, { platform, env }: Machine): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  if (platform === 'darwin') {
    const homes = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return [...onPath, ...homes.flatMap((home) => mac.map((path) => join(home, path)))];
  }
  if (platform !== 'win32') return onPath;
  const roots = WINDOWS_FOLDERS.map((name) => env[name]).filter((root) => root !== undefined);
  return [...onPath, ...roots.flatMap((root) => windows.map((path) => join(root, path)))];
}

function find(kind: Kind, machine: Machine): string {
  const named = machine.env[kind.variable];
  if (named) {
    if (machine.exists(named)) return named;
    throw new NoBrowser(`${kind.variable} names ${named}, which does not exist.`);
  }
  const found = placesOf(kind, machine).find((path) => machine.exists(path));
  if (!found) throw new NoBrowser(kind.missing);
  return found;
}

const HERE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** @throws {NoBrowser} where there is none; CHROMIUM names one by hand. */
export const findChromium = (machine = HERE): string => find(CHROMIUM, machine);

/** Chromium's engine without its windows where it is there: half the work for pages that are only read. @throws {NoBrowser} as above. */
export const findHeadless = (machine = HERE): string => find(HEADLESS, machine);

/** @throws {NoBrowser} where there is none; FIREFOX names one by hand. */
export const findFirefox = (machine = HERE): string => find(FIREFOX, machine);
