/**
 * Makes a fresh clone ready: npm packages, browsers, the built extension. Plain Node, since nothing is installed yet.
 * Says on stderr what it does; does nothing where all is there. Flags: --chromium, --firefox, --build.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

/** @param {string} text */
const say = (text) => process.stderr.write(`ready: ${text}\n`);

/**
 * @param {string} text
 * @returns {never}
 */
function stop(text) {
  say(text);
  process.exit(2);
}

/**
 * Runs a command; shows what it said only where it failed.
 * @param {string} command
 * @param {string[]} args
 * @param {string} advice what the person can do then
 * @returns {Promise<void>}
 */
const run = (command, args, advice) =>
  new Promise((done) => {
    const child = spawn(command, args, { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (/** @type {Buffer} */ data) => (said += data));
    const failed = (why = '') => {
      process.stderr.write(said);
      stop(`"${command} ${args.join(' ')}" failed${why}: ${advice}`);
    };
    child.on('error', (error) => failed(` (${error.message})`));
    child.on('close', (code) => (code === 0 ? done() : failed()));
  });

/** @param {string[]} names */
const has = (names) =>
  names.some((name) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [name]).status === 0);

const BROWSERS = [
  {
    name: 'chromium',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    /** Only makes things faster: no error where Debian has none. */
    also: 'chromium-headless-shell',
  },
  { name: 'firefox', debian: 'firefox-esr', commands: ['firefox-esr', 'firefox'] },
];

/** On Debian a missing browser is installed; elsewhere scripts/browsers.ts finds one or says which to install. */
async function installBrowsers() {
  const missing = BROWSERS.filter(
    ({ name, commands }) =>
      process.argv.includes(`--${name}`) &&
      process.platform === 'linux' &&
      !process.env[name.toUpperCase()] &&
      !has(commands),
  );
  if (missing.length === 0) return;
  const advice = missing
    .map(({ name }) => `install ${name}, or name it with ${name.toUpperCase()}=/path/to/it.`)
    .join(' ');
  const root = process.getuid?.() === 0;
  if (!has(['apt-get']) || (!root && !has(['sudo'])))
    stop(`no ${missing.map(({ name }) => name).join(', no ')} here: ${advice}`);
  const apt = (/** @type {string[]} */ ...args) =>
    root ? run('apt-get', args, advice) : run('sudo', ['apt-get', ...args], advice);
  say(`installing ${missing.map(({ debian }) => debian).join(' and ')} from Debian's packages`);
  await apt('update', '-qq');
  const offered = missing.flatMap(({ also }) =>
    also && spawnSync('apt-cache', ['show', also]).status === 0 ? [also] : [],
  );
  await apt('install', '-y', '-qq', '--no-install-recommends', ...missing.map(({ debian }) => debian), ...offered);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>} by folder; empty where there is no lock
 */
function locked(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** npm writes down what it installed as its last act: is it what the lock asks for? */
function isInstalled() {
  const there = locked('node_modules/.package-lock.json');
  return Object.entries(locked('package-lock.json')).every(
    ([folder, { version, optional }]) => folder === '' || optional || there[folder]?.version === version,
  );
}

/**
 * Newest change below a path, milliseconds since 1970.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const needed = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace(/[^\d.]/g, '');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [least = 0, small = 0] = needed.split('.').map(Number);
if (major < least || (major === least && minor < small))
  stop(`Node ${needed} or newer is needed, this is ${process.versions.node}.`);

async function installPackages() {
  if (isInstalled()) return;
  say('installing npm packages');
  await run('npm', ['ci', '--no-audit', '--no-fund'], 'is the npm registry in reach?');
}

await Promise.all([installPackages(), installBrowsers()]);

if (process.argv.includes('--build')) {
  // What `npm run dev` leaves there works only while its server runs.
  const worker = 'dist/chrome/service-worker-loader.js';
  const isLive = existsSync(worker) && readFileSync(worker, 'utf8').includes('localhost');
  const made = isLive ? 0 : Math.min(newest('dist/chrome/manifest.json'), newest('dist/firefox/manifest.json'));
  const sources = ['src', '_locales', 'icons', 'manifest.json', 'package-lock.json', 'vite.config.ts', 'scripts/build'];
  if (sources.some((path) => newest(path) > made)) {
    say('building the extension');
    await run('npm', ['run', 'build'], 'see above.');
  }
}
