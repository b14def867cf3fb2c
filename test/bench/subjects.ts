/** The content scripts that are compared, each built as an extension of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { installPackages } from '../apps/install.ts';

const OUT = resolve('out/bench');
const HERE = resolve('test/bench/subjects');

/** One line each: what is measured is the least that such a script costs. */
const PLAIN = {
  empty: '(() => {})();',
  query: "document.querySelector('input');",
  observer: 'new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });',
  message: 'chrome.runtime.sendMessage(1).catch(() => {});',
  /** What one would write first: all text of the page, a regular expression, again on every mutation. */
  naive: `const look = () => /\\b(?:pop3?|imap)\\b/i.test(document.body?.innerText ?? '');
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });`,
} as const;

export const BUNDLED = ['fathom', 'readability'] as const;

export const SUBJECTS = [...Object.keys(PLAIN), ...BUNDLED, 'ours'];

/** @returns the folder of the unpacked extension. `ours` is dist/chrome, which must have been built. */
export async function subject(name: string): Promise<string> {
  if (name === 'ours') return resolve('dist/chrome');
  const plain = Object.entries(PLAIN).find(([known]) => known === name)?.[1];
  return extension(name, plain ?? (await bundle(name)));
}

async function bundle(name: string): Promise<string> {
  const modules = join(installPackages('test/bench'), 'node_modules');
  const entries = new Map([
    ['fathom-web', join(modules, 'fathom-web/index.mjs')],
    ['@mozilla/readability', join(modules, '@mozilla/readability/index.js')],
  ]);
  const peers = { name: 'peers', resolveId: (id: string) => entries.get(id) ?? null };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [peers],
    build: { write: false, minify: true, lib: { entry: join(HERE, `${name}.js`), formats: ['iife'], name: 'peer' } },
  });
  for (const one of Array.isArray(built) ? built : [built])
    if ('output' in one) for (const chunk of one.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error(`vite built nothing of ${name}`);
}

function extension(name: string, script: string): string {
  const folder = join(OUT, name);
  mkdirSync(folder, { recursive: true });
  const matches = ['http://*/*', 'https://*/*'];
  const manifest = {
    manifest_version: 3,
    name: `bench ${name}`,
    version: '1.0',
    background: { service_worker: 'background.js' },
    host_permissions: matches,
    permissions: ['scripting'],
    content_scripts: [
      {
        matches,
        js: ['script.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), 'chrome.runtime.onMessage.addListener(() => {});\n');
  writeFileSync(join(folder, 'script.js'), script);
  return folder;
}
