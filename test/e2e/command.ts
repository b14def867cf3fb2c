/** npm run check with bad input: one clear line, exit status 2, the rest still done. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Checks, same } from './checks.ts';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function check(...args: string[]): Promise<Ended> {
  const child = spawn('npx', ['tsx', 'scripts/check.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({
        status,
        out,
        err: err
          .split('\n')
          .filter((line) => line.startsWith('check:'))
          .join('\n'),
      }),
    );
  });
}

const GOOD = 'test/pages/account.html';

export async function commandChecks(checks: Checks): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imap-advisor-bad-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(
    join(folder, 'cases.json'),
    JSON.stringify([
      { id: 'a', source: '', about: '', language: 'en', traits: [], setups: [{ kind: 'retrieve', protocol: 'pop4' }] },
    ]),
  );
  writeFileSync(join(folder, 'notes.txt'), 'no page');
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'leaves.html'), '<script>setTimeout(() => location.replace("about:blank"), 100)</script>');
  const wrong = (ended: Ended, word: string): string | null =>
    same(ended.status, 2) ??
    (ended.err.includes(word) && ended.err.split('\n').length === 1 ? null : `said: ${ended.err}`);

  await checks.check('check: without a page', async () => wrong(await check(), 'no page given'));
  await checks.check('check: a path that does not exist', async () =>
    wrong(await check('nowhere.html'), 'nowhere.html does not exist'),
  );
  await checks.check('check: a file that is no page', async () =>
    wrong(await check(join(folder, 'notes.txt')), 'not an HTML page'),
  );
  await checks.check('check: a browser that is not known', async () =>
    wrong(await check('--browser', 'lynx', GOOD), 'no browser "lynx"'),
  );
  await checks.check('check: a case that does not fit names its field', async () =>
    wrong(await check(folder), '0.setups'),
  );
  await checks.check('check: a URL that does not answer, a page that leaves; the rest is judged', async () => {
    const ended = await check(
      '--json',
      'http://127.0.0.1:9/',
      join(folder, 'leaves.html'),
      join(folder, 'empty.html'),
      GOOD,
    );
    const pages = ended.out
      .trim()
      .split('\n')
      .map((line) => [JSON.parse(line).page, JSON.parse(line).setups.length]);
    return (
      same(ended.status, 2) ??
      same(pages, [
        ['empty.html', 0],
        ['account.html', 1],
      ]) ??
      same(ended.err.split('\n').length, 2)
    );
  });
}
