/** What the built packages promise: nothing a page can see, no network, small, the same bytes each time. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import {
  MAX_BYTES_BEFORE_CERTAIN,
  MAX_DEEDS_BYTES,
  MAX_INJECTED_BYTES,
  MAX_PACKAGE_BYTES,
  MAX_SENTINEL_BYTES,
} from '../../src/setup/budgets.ts';
import { type Checks, same } from './checks.ts';

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

const fingerprint = (folder: string): string => {
  const hash = createHash('sha256');
  for (const path of files(folder).sort()) hash.update(relative(folder, path)).update(readFileSync(path));
  return hash.digest('hex');
};

const gzipped = (folder: string, script: RegExp): number => {
  const found = files(folder).filter((path) => script.test(path));
  if (found.length === 0) throw new Error(`no file like ${script} in ${folder}`);
  return found.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
};

/** The texts that are injected with the tip, of the language that takes most. */
const mostTexts = (folder: string): number =>
  Math.max(...readdirSync(join(folder, 't')).map((name) => gzipped(join(folder, 't'), new RegExp(`${name}$`))));

const within = (bytes: number, most: number): string | null =>
  bytes <= most ? null : `${bytes} bytes, ${most} are allowed`;

/** Files of which a page can know the address. */
const guessable = ({ web_accessible_resources = [] }: Manifest): string[] =>
  web_accessible_resources.flatMap(({ resources, use_dynamic_url }) => (use_dynamic_url ? [] : resources));

/** As the stores pack it. */
const zipped = (folder: string): number =>
  zipSync(Object.fromEntries(files(folder).map((path) => [relative(folder, path), readFileSync(path)])), { level: 9 })
    .length;

interface Manifest {
  readonly web_accessible_resources?: readonly {
    readonly resources: readonly string[];
    readonly use_dynamic_url?: boolean;
  }[];
}

export async function buildChecks(checks: Checks): Promise<void> {
  for (const folder of ['dist/chrome', 'dist/firefox']) {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    await checks.check(`${folder}: no resource that a page could ask for by an address that it can know`, () =>
      same(guessable(manifest), []),
    );
    await checks.check(`${folder}: its pages may not use the network`, () =>
      JSON.stringify(manifest).includes("connect-src 'none'") ? null : 'the content security policy lets requests out',
    );
    await checks.check(`${folder}: no code makes a request`, () => {
      const loud = files(folder).filter(
        (path) =>
          /\.js$/.test(path) &&
          /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/.test(readFileSync(path, 'utf8')),
      );
      return same(loud, []);
    });
    await checks.check(`${folder}: the sentinel is small`, () =>
      within(gzipped(folder, /sentinel\.iife.*\.js$/), MAX_SENTINEL_BYTES),
    );
    await checks.check(`${folder}: little is injected before a setup is certain`, () =>
      within(gzipped(folder, /(?:scout|advisor)\.iife.*\.js$/), MAX_BYTES_BEFORE_CERTAIN),
    );
    await checks.check(`${folder}: little is injected in all`, () =>
      within(gzipped(folder, /(?:scout|advisor|tip)\.iife.*\.js$/) + mostTexts(folder), MAX_INJECTED_BYTES),
    );
    await checks.check(`${folder}: what acts on a form, sent for when the person asks, is small`, () =>
      within(gzipped(folder, /deeds\.iife.*\.js$/), MAX_DEEDS_BYTES),
    );
    await checks.check(`${folder}: the package is small`, () => within(zipped(folder), MAX_PACKAGE_BYTES));
  }
  await checks.check('two builds give the same bytes', async () => {
    const other = await mkdtemp(join(tmpdir(), 'imap-advisor-built-'));
    try {
      await promisify(execFile)('npm', ['run', 'build', '--silent', '--', other]);
      const prints = (folder: string): string[] => ['chrome', 'firefox'].map((one) => fingerprint(join(folder, one)));
      return same(prints(other), prints('dist'));
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  });
}
