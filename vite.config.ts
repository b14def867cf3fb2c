import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { live } from './scripts/build/live.ts';
import { BROWSERS, type Browser, manifestFor } from './scripts/build/manifest.ts';
import { slimPolyfill } from './scripts/build/polyfill.ts';
import { texts } from './scripts/build/texts.ts';
import { tidyPackage } from './scripts/build/tidy.ts';

/** Oldest browsers with all that is used: addresses of modules that no page can guess in Chrome, data_collection_permissions in Firefox. */
const TARGETS: Record<Browser, string> = { chrome: 'chrome132', firefox: 'firefox140' };

/** Names of parts of the package; each stands in it twice. */
const SHORT: Readonly<Record<string, string>> = { messages: 'm', 'background.ts': 'b', 'index.html': 'o' };

const TESTS = ['test/**/*.test.{ts,tsx}'];
const APART = ['test/unit/{advisor,explain,platform}/*.test.{ts,tsx}'];

/** `vite build --mode chrome|firefox`; `vite` alone is the live development of Chrome. */
export default defineConfig(({ mode, command }) => {
  const browser = BROWSERS.find((known) => known === mode) ?? 'chrome';
  return {
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      texts(),
      // Unit tests make no package.
      ...(mode === 'test'
        ? []
        : [
            crx({ manifest: manifestFor(browser, command === 'serve'), browser }),
            slimPolyfill(),
            tidyPackage(browser),
            live(),
          ]),
    ],
    build: {
      outDir: `dist/${browser}`,
      assetsDir: 'a', // each file's path stands twice in the package, and there is a file of messages a language
      emptyOutDir: true,
      target: TARGETS[browser],
      modulePreload: false,
      cssCodeSplit: false, // one sheet for the three pages: each file costs, and they share most
      rolldownOptions: {
        input: ['src/guide/index.html', 'src/options/index.html'],
        output: {
          chunkFileNames: ({ name }) => `a/${SHORT[name] ?? '[name]'}.js`,
          entryFileNames: 'a/[name].js',
          assetFileNames: 'a/[name].[ext]',
          // Each file costs some 150 bytes, and small ones hardly shrink.
          codeSplitting: {
            minShareCount: 2,
            groups: [
              { name: 'c', test: /src.(?:platform|setup|advise|providers|detect)|valibot/ },
              { name: 'p', test: /preact|src.explain/ },
            ],
          },
        },
      },
    },
    server: { host: '127.0.0.1', port: 5173, strictPort: false },
    // All at the start: what is found later loads the open pages again.
    optimizeDeps: { entries: ['src/*/main.tsx', 'src/background/background.ts'] },
    clearScreen: false,
    // Far above what any test takes: the machine may be loaded, and time is not what they test.
    test: {
      pool: 'threads',
      setupFiles: ['test/words.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // Those that make a browser's API up need modules of their own. The others share theirs: loading is much of their work.
      projects: [
        { extends: true, test: { name: 'apart', include: APART } },
        { extends: true, test: { name: 'together', include: TESTS, exclude: APART, isolate: false } },
      ],
    },
  };
});
