/** npm run dev in a copy of the project: the extension works from the development server, and an edit arrives in an open page. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChromium } from '../browser/chromium.ts';
import { type Site, serve } from '../browser/serve.ts';
import { tipsIn, untilTip } from '../browser/tip-eye.ts';
import { type Checks, same } from './checks.ts';
import { stage } from './stage.ts';
import { badgeOf, becomes, saysOf, until } from './wait.ts';

const PARTS = ['src', '_locales', 'icons', 'scripts', 'manifest.json', 'package.json', 'package-lock.json'];
const SETTINGS = ['schema.json', 'tsconfig.json', 'vite.config.ts'];

/** A file that the tip's script imports, and a change that is seen in the page. */
const EDITED = 'src/tip/host.ts';
const BEFORE = "className = 'layer'";
const AFTER = "className = 'layer edited'";

function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'imap-advisor-dev-'));
  for (const part of [...PARTS, ...SETTINGS]) cpSync(part, join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'node_modules')); // a folder of its own, since Vite keeps things there
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.vite')) symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

/** The server writes file by file: a browser that comes before the last of them finds no extension. */
function isWhole(built: string): boolean {
  const path = join(built, 'manifest.json');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const files = text.match(/(?<=")[\w./-]+\.(?:js|css|html|png)(?=")/g) ?? [];
  return text.trimEnd().endsWith('}') && files.length > 0 && files.every((file) => existsSync(join(built, file)));
}

/** A port that is free now. */
async function freePort(): Promise<string> {
  const site = await serve();
  await site.close();
  return new URL(site.origin).port;
}

/** Starts npm run dev there. `stop` ends npm and all that it started. */
async function startDev(folder: string): Promise<{ readonly words: () => string; stop(): Promise<void> }> {
  const child = spawn('npm', ['run', 'dev', '--', '--port', await freePort(), '--strictPort'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (words += data));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return {
    words: () => words.trim().slice(-600),
    async stop() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
      await ended;
    },
  };
}

export async function devChecks(checks: Checks, site: Site): Promise<void> {
  const folder = copyOfProject();
  const server = await startDev(folder);
  const built = join(folder, 'dist/chrome');
  try {
    const isThere = await until(
      async () => isWhole(built),
      (yes) => yes,
    );
    if (!isThere) return void (await checks.check('npm run dev starts', () => server.words()));
    const driver = await startChromium({ folder: built });
    try {
      const { page, check } = stage(checks, driver, site);
      await check('npm run dev: tip, badge and popup on a page; an edit arrives there without a hand', async (tab) => {
        await tab.open(page('account.html'));
        const wrong = (await saysOf(tab, ['pop3'])) ?? (await badgeOf(driver, tab, 'POP'));
        if (wrong) return wrong;
        await untilTip(tab, 'speaks of POP3', ({ status }) => /POP3/.test(status));
        await driver.reload(async () => {
          const file = join(folder, EDITED);
          const source = readFileSync(file, 'utf8');
          writeFileSync(file, source.replace(BEFORE, AFTER));
        });
        const classes = async (): Promise<boolean[]> =>
          (await tipsIn(tab).catch(() => [])).map((tip) => tip.classes.includes('edited'));
        return (await becomes(classes, [true])) ?? saysOf(tab, ['pop3']);
      });
      await check('npm run dev: the options page draws itself', async (tab) => {
        await tab.open(driver.pageUrl('src/options/index.html'));
        return becomes(() => tab.evaluate<boolean>("document.querySelector('input') !== null"), true);
      });
      await checks.check('npm run dev: the extension says nothing to any console', async () =>
        same(
          (await driver.consoleWords()).filter((words) => !/\[(?:vite|crx(?:js)?)\]|WebSocket/i.test(words)),
          [],
        ),
      );
    } finally {
      await driver.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
