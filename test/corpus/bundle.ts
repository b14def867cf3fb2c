/** src/detect and what the runners need of it, as one classic script for a page. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ENTRY = 'corpus:entry';

/** @throws where vite cannot build it. */
export const bundle = (): Promise<string> =>
  built(
    `import { detect } from ${JSON.stringify(resolve(HERE, '../../src/detect/detect.ts'))}; import { install } from ${JSON.stringify(join(HERE, 'inject.ts'))}; import { installLook } from ${JSON.stringify(join(HERE, 'look.ts'))}; install(detect); installLook(detect);`,
  );

/** The reader alone, for pages that are judged outside. @throws where vite cannot build it. */
export const reader = (): Promise<string> =>
  built(`import { installReader } from ${JSON.stringify(join(HERE, 'inject.ts'))}; installReader();`);

/** A module and all it imports. @throws where vite cannot build it. */
export const script = (path: string): Promise<string> => built(`import ${JSON.stringify(path)};`);

async function built(code: string): Promise<string> {
  const entry = {
    name: 'corpus-entry',
    resolveId: (id: string) => (id.endsWith(ENTRY) ? ENTRY : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const made = await build({
    plugins: [entry],
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'corpus' } },
  });
  const outputs = Array.isArray(made) ? made : [made];
  for (const one of outputs) {
    if ('output' in one) for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('vite built nothing');
}
