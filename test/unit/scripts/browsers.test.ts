import { expect, test } from 'vitest';
import { findChromium, findFirefox, findHeadless, type Machine, NoBrowser } from '../../../scripts/browsers.ts';

/** A machine on which just these files exist. */
const machine = (platform: NodeJS.Platform, env: Machine['env'], ...files: string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

const WINDOWS = { PATH: 'C:\\Windows;C:\\Tools', PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' };

test.each([
  ['Debian', machine('linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'), '/usr/bin/chromium'],
  ['Fedora', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium-browser'), '/usr/bin/chromium-browser'],
  ['Linux with Chrome', machine('linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome'), '/usr/bin/google-chrome'],
  [
    'macOS',
    machine('darwin', { PATH: '/usr/bin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    "macOS, in the person's own folder",
    machine('darwin', { HOME: '/Users/ana' }, '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium'),
    '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'Windows, Edge',
    machine('win32', WINDOWS, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'),
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  [
    'Windows, Chrome of one person',
    machine('win32', WINDOWS, 'C:\\Local\\Google\\Chrome\\Application\\chrome.exe'),
    'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ],
  ['Windows, on PATH', machine('win32', WINDOWS, 'C:\\Tools\\chrome.exe'), 'C:\\Tools\\chrome.exe'],
])('%s', (_name, here, path) => {
  expect(findChromium(here)).toBe(path);
});

test('Firefox on macOS and Windows', () => {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findFirefox(machine('darwin', {}, mac))).toBe(mac);
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  expect(findFirefox(machine('win32', WINDOWS, windows))).toBe(windows);
});

test('the engine without windows where it is there, else the browser, and always what a person names', () => {
  const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/opt/mine'];
  expect(findHeadless(machine('linux', { PATH: '/usr/bin' }, ...both))).toBe('/usr/bin/chromium-headless-shell');
  expect(findHeadless(machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(findHeadless(machine('linux', { PATH: '/usr/bin', CHROMIUM: '/opt/mine' }, ...both))).toBe('/opt/mine');
});

test('what a person names goes before what is found', () => {
  const here = machine('linux', { PATH: '/usr/bin', CHROMIUM: '/opt/mine' }, '/usr/bin/chromium', '/opt/mine');
  expect(findChromium(here)).toBe('/opt/mine');
});

test('a name that leads nowhere is said, not passed over', () => {
  const here = machine('linux', { PATH: '/usr/bin', CHROMIUM: '/opt/gone' }, '/usr/bin/chromium');
  expect(() => findChromium(here)).toThrow('CHROMIUM names /opt/gone, which does not exist.');
});

test.each(['linux', 'darwin', 'win32'] as const)('none on %s: one line that says what to do', (platform) => {
  for (const find of [findChromium, findFirefox]) {
    expect(() => find(machine(platform, {}))).toThrow(NoBrowser);
    expect(() => find(machine(platform, {}))).toThrow(
      /^No .* found: install .*, or name it with \w+=\/path\/to\/it\.$/,
    );
  }
});
