import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HERE = resolve('test/apps');
/** Outside the extension's own dependency tree, and kept between runs. */
const CACHE = resolve('node_modules/.cache/test-apps');
/** npm writes it last: the install is whole. */
const DONE = join(CACHE, 'node_modules/.package-lock.json');

/** Installs the applications by their own lock file; does nothing where they are. Answers with their folder. */
export function installApps(): string {
  const lock = join(HERE, 'package-lock.json');
  const had = join(CACHE, 'package-lock.json');
  const same = existsSync(DONE) && existsSync(had) && readFileSync(had, 'utf8') === readFileSync(lock, 'utf8');
  if (same) return CACHE;
  process.stdout.write('installing the applications under test from the npm registry\n');
  mkdirSync(CACHE, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(HERE, name), join(CACHE, name));
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: CACHE,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install the applications:\n${stderr}`);
  copyFileSync(lock, had);
  return CACHE;
}
