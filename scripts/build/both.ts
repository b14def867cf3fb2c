/** `npm run build [-- FOLDER]`: the packages of both browsers, at the same time, in dist or a folder. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { BROWSERS } from './manifest.ts';

const folder = process.argv[2] ?? 'dist';

/** Says what it said when it has ended, so that two do not talk at once. */
const build = (browser: string): Promise<number> =>
  new Promise((done) => {
    const args = ['vite', 'build', '--mode', browser, '--outDir', join(folder, browser)];
    const child = spawn('npx', args, { shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', (error) => (said += `${error.message}\n`));
    child.on('close', (code) => {
      process.stdout.write(said);
      done(code ?? 1);
    });
  });

process.exitCode = Math.max(...(await Promise.all(BROWSERS.map(build))));
