/** Real policy files, as an administrator would write them (docs/administrators.md); each is taken away again. */
import { createHash } from 'node:crypto';
import { access, constants, cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { findChromium, findFirefox } from '../../../scripts/browsers.ts';
import { startChromium } from '../../browser/chromium.ts';
import type { Driver } from '../../browser/driver.ts';
import { startFirefox } from '../../browser/firefox.ts';
import { withDriver } from '../../browser/with-driver.ts';

export const ADDON = 'imap-advisor@imap-advisor.example';

/** Chrome's id of an extension that is loaded from a folder: the folder's path, hashed, with the letters a to p as digits. */
export const idOf = (folder: string): string =>
  createHash('sha256')
    .update(resolve(folder))
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Why a policy cannot be tested with this Chromium; null where it can. */
export async function cannotSetChromium(): Promise<string | null> {
  if (!/chromium/.test(basename(findChromium()))) return "only Debian's Chromium reads /etc/chromium";
  const parent = await access('/etc/chromium', constants.W_OK).then(
    () => true,
    () => false,
  );
  return parent ? null : 'writing to /etc/chromium needs root';
}

/** Chromium with the policy; the file counts for this folder's extension alone, so other browsers do not notice. */
export async function inChromium(policy: object, work: (driver: Driver) => Promise<void>): Promise<void> {
  const folder = resolve('dist/chrome');
  const file = `/etc/chromium/policies/managed/imap-advisor-test-${process.pid}.json`;
  await mkdir(dirname(file), { recursive: true });
  const takeAway = (): Promise<void> => rm(file, { force: true });
  try {
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: policy } } }));
    await withDriver(() => startChromium({ folder }), work);
  } finally {
    await takeAway();
  }
}

/** Firefox reads distribution/policies.json beside its program: a copy of its folder by links, with a folder of its own for that. */
export async function inFirefoxWith(policy: object, work: (driver: Driver) => Promise<void>): Promise<void> {
  const program = await realpath(findFirefox());
  const folder = await mkdtemp(join(tmpdir(), 'imap-advisor-firefox-'));
  const before = process.env.FIREFOX;
  try {
    for (const name of await readdir(dirname(program))) {
      if (name === 'distribution') continue;
      const from = join(dirname(program), name);
      // The program finds its folder by where it really is.
      if (name === basename(program)) await cp(from, join(folder, name));
      else await symlink(from, join(folder, name));
    }
    await mkdir(join(folder, 'distribution'));
    const policies = { '3rdparty': { Extensions: { [ADDON]: policy } } };
    await writeFile(join(folder, 'distribution/policies.json'), JSON.stringify({ policies }));
    process.env.FIREFOX = join(folder, basename(program));
    await withDriver(() => startFirefox(), work);
  } finally {
    if (before === undefined) delete process.env.FIREFOX;
    else process.env.FIREFOX = before;
    await rm(folder, { recursive: true, force: true });
  }
}
