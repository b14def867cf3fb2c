/**
 * Makes a fresh clone ready: npm packages, a browser, the built extension. Plain Node, since nothing is installed yet.
 * Says on stderr what it does; does nothing where all is there. Flags: --firefox, --build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** @param {string} text */
const say = (text) => process.stderr.write(`ready: ${text}\n`);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  say(`"${command} ${args.join(' ')}" failed${error ? ` (${error.message})` : ''}; see above.`);
  process.exit(2);
}

/** @param {string[]} names */
const has = (names) =>
  names.some((name) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [name]).status === 0);

/**
 * @param {string} name
 * @param {string} debian
 * @param {string[]} commands
 */
function browser(name, debian, commands) {
  if (process.platform !== 'linux' || process.env[name.toUpperCase()] || has(commands)) return;
  const root = process.getuid?.() === 0;
  if (!has(['apt-get']) || (!root && !has(['sudo']))) {
    say(`no ${name} here: install it, or name it with ${name.toUpperCase()}=/path/to/it.`);
    return;
  }
  say(`installing ${debian} from Debian's packages`);
  const apt = (/** @type {string[]} */ ...args) => (root ? run('apt-get', args) : run('sudo', ['apt-get', ...args]));
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', debian);
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

const stamp = 'node_modules/.imap-advisor-lock';
const lock = readFileSync('package-lock.json', 'utf8');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  say('installing npm packages');
  // Not `npm ci`: it refuses the lock where the registry lacks another platform's optional binaries. `install` keeps to the same lock.
  run('npm', ['install', '--no-audit', '--no-fund']);
  writeFileSync(stamp, readFileSync('package-lock.json', 'utf8'));
}

browser('chromium', 'chromium', [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]);
if (process.argv.includes('--firefox')) browser('firefox', 'firefox-esr', ['firefox-esr', 'firefox']);

if (process.argv.includes('--build')) {
  const made = Math.min(newest('dist/chrome/manifest.json'), newest('dist/firefox/manifest.json'));
  const sources = ['src', '_locales', 'icons', 'manifest.json', 'package-lock.json', 'vite.config.ts', 'scripts/build'];
  if (sources.some((path) => newest(path) > made)) {
    say('building the extension');
    run('npm', ['run', 'build']);
  }
}
