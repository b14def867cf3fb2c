import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** Relative imports with their ending, as this project writes them; a query is no part of the file. */
const IMPORTS = /\bfrom '(\.[^'?]+)|\bimport '(\.[^'?]+)/g;
const ENTRY = /\.iife\.tsx?$/;

/** All files that make a self-contained script, itself among them. */
export function partsOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  if (/\.tsx?$/.test(entry))
    for (const [, from, bare] of readFileSync(entry, 'utf8').matchAll(IMPORTS))
      partsOf(resolve(dirname(entry), from ?? bare ?? ''), seen);
  return seen;
}

/**
 * Live development of the injected scripts: CRXJS builds one anew and loads the extension again when the script's own file
 * changes, but not when a file that it imports does. So that is told as a change of the script's file.
 */
export function live(): Plugin {
  return {
    name: 'live-parts',
    apply: 'serve',
    configureServer(server: ViteDevServer) {
      const entries = [
        'sentinel/sentinel.iife.ts',
        'sentinel/scout.iife.ts',
        'advisor/advisor.iife.ts',
        'tip/tip.iife.tsx',
        'tip/deeds.iife.ts',
      ].map((path) => join(server.config.root, 'src', path));
      server.watcher.on('change', (file) => {
        if (ENTRY.test(file)) return;
        for (const entry of entries) if (partsOf(entry).has(resolve(file))) server.watcher.emit('change', entry);
      });
    },
  };
}
