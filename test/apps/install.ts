import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The applications under test. Answers with their folder. */
export const installApps = (): string => installPackages('test/apps');

/**
 * Installs what a folder's package.json names, by its own lock file; does nothing where it is. Outside the extension's own
 * dependency tree, and kept between runs. Answers with the folder that holds node_modules.
 */
export function installPackages(folder: string): string {
  const from = resolve(folder);
  const cache = resolve('node_modules/.cache', folder.replaceAll('/', '-'));
  const lock = join(from, 'package-lock.json');
  const had = join(cache, 'package-lock.json');
  // npm writes it last: the install is whole.
  const done = existsSync(join(cache, 'node_modules/.package-lock.json'));
  if (done && existsSync(had) && readFileSync(had, 'utf8') === readFileSync(lock, 'utf8')) return cache;
  process.stdout.write(`installing the packages of ${folder} from the npm registry\n`);
  mkdirSync(cache, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(from, name), join(cache, name));
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: cache,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install the packages of ${folder}:\n${stderr}`);
  copyFileSync(lock, had);
  return cache;
}
