import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HERE = resolve('test/kits');
const LOCK = join(HERE, 'package-lock.json');
/** A copy of the lock, put there last: the install is whole. */
const DONE = join(HERE, 'node_modules/.installed-lock.json');

/** Installs the widget libraries by their own lock, apart from the extension's; does nothing where they are. @throws where npm fails. */
export function installKits(): string {
  if (existsSync(DONE) && readFileSync(DONE, 'utf8') === readFileSync(LOCK, 'utf8')) return HERE;
  process.stdout.write('installing the widget libraries under test from the npm registry\n');
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: HERE,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install the widget libraries:\n${stderr}`);
  copyFileSync(LOCK, DONE);
  return HERE;
}
