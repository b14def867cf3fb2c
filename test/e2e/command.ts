/** npm run check with bad input: one clear line, exit status 2, the rest still done. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Site, serve } from '../browser/serve.ts';
import { type Checks, same } from './checks.ts';
import { type Ended, runScript } from './script.ts';

/** Its own lines: Node and the browsers may add others. */
async function check(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const ended = await runScript('scripts/check.ts', args, env);
  const own = ended.err.split('\n').filter((line) => line.startsWith('check:'));
  return { ...ended, err: own.join('\n') };
}

const GOOD = 'test/pages/account.html';

export async function commandChecks(checks: Checks, site: Site): Promise<void> {
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
  writeFileSync(
    join(folder, 'leaves.html'),
    '<p>Wait</p><script>setTimeout(() => location.replace("about:blank"), 100)</script>',
  );
  writeFileSync(join(folder, 'endless.html'), '<p>Wait</p><script>for (;;);</script>');
  writeFileSync(join(folder, 'throws.html'), `${readFileSync(GOOD, 'utf8')}<script>throw new Error('oh')</script>`);
  const mute = createServer(() => {}).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const { port } = v.parse(v.object({ port: v.number() }), mute.address());
  writeFileSync(join(folder, 'waits.html'), `${readFileSync(GOOD, 'utf8')}<img src="http://127.0.0.1:${port}/">`);
  const wrong = (ended: Ended, word: string): string | null =>
    same(ended.status, 2) ??
    (ended.err.includes(word) && ended.err.split('\n').length === 1 ? null : `said: ${ended.err}`);

  await checks.check('check: without a page', async () => wrong(await check([]), 'no page given'));
  await checks.check('check: an option that is not known', async () =>
    wrong(await check(['--all', GOOD]), "Unknown option '--all'. Use: npm run check"),
  );
  await checks.check('check: a path that does not exist', async () =>
    wrong(await check(['nowhere.html']), 'nowhere.html does not exist'),
  );
  await checks.check('check: a file that is no page', async () =>
    wrong(await check([join(folder, 'notes.txt')]), 'not an HTML page'),
  );
  await checks.check('check: a browser that is not known', async () =>
    wrong(await check(['--browser', 'lynx', GOOD]), 'no browser "lynx"'),
  );
  await checks.check('check: a case that does not fit names its field', async () =>
    wrong(await check([folder]), 'cases.json: case "a": setups.0.protocol: '),
  );
  await checks.check('check: no browser where one is named', async () =>
    wrong(await check([GOOD], { CHROMIUM: '/nowhere/chromium' }), 'CHROMIUM names /nowhere/chromium'),
  );
  const gone = await serve();
  await gone.close();
  const nobody = `${gone.origin}/`; // nothing listens there any more
  for (const browser of ['chromium', 'firefox'])
    await checks.check(`check, ${browser}: what cannot be judged is an error line, the rest is judged`, async () => {
      const ended = await check([
        ...['--json', '--browser', browser, nobody, `${site.at(join(folder, 'cases.json'), 1)}`],
        ...['leaves.html', 'endless.html', 'empty.html', 'throws.html', 'waits.html'].map((name) => join(folder, name)),
        GOOD,
      ]);
      const pages = ended.out
        .trim()
        .split('\n')
        .map((line) => [JSON.parse(line).page, JSON.parse(line).setups.length]);
      const lines = ended.err.split('\n');
      const silent = [
        `${nobody}: does not answer`,
        'is not HTML',
        'leaves',
        'endless',
        'is empty',
        'own script failed (oh)',
        'waits.html: not all of it came within 10 s',
      ].filter((word) => lines.filter((line) => line.includes(word)).length !== 1);
      return (
        same(ended.status, 2) ??
        same(pages, [
          ['throws.html', 1],
          ['waits.html', 1],
          ['account.html', 1],
        ]) ??
        (silent.length > 0 ? `no line with ${silent.join(', ')} in ${ended.err}` : same(lines.length, 7))
      );
    });
  mute.closeAllConnections();
  mute.close();
}
