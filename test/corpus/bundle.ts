/** src/detect and what the runners need of it, as one classic script for a page. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ENTRY = 'corpus:entry';

/** @throws where vite cannot build it. */
export async function bundle(): Promise<string> {
  const detect = resolve(HERE, '../../src/detect/detect.ts');
  const code = `import { detect } from ${JSON.stringify(detect)}; import { install } from ${JSON.stringify(join(HERE, 'inject.ts'))}; install(detect);`;
  const entry = {
    name: 'corpus-entry',
    resolveId: (id: string) => (id.endsWith(ENTRY) ? ENTRY : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const built = await build({
    plugins: [entry],
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'corpus' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if ('output' in one) for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('vite built nothing');
}
