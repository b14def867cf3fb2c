/** `npm run build [-- FOLDER]`: the packages of both browsers, in dist or a folder. One process: most scripts are the same in both. */
import { join } from 'node:path';
import { build } from 'vite';
import config from '../../vite.config.ts';
import { BROWSERS } from './manifest.ts';

const folder = process.argv[2] ?? 'dist';

for (const browser of BROWSERS) {
  const own = config({ mode: browser, command: 'build' });
  await build({ ...own, configFile: false, mode: browser, build: { ...own.build, outDir: join(folder, browser) } });
}
