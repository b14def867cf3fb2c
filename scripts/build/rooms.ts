/** Imports run one way only (docs/architecture.md): from a room to one on a lower floor. A wrong one stops the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import type { Plugin } from 'vite';

/** From the ground up. Rooms of one floor do not know each other. */
export const FLOORS: readonly (readonly string[])[] = [
  ['setup'],
  ['detect', 'providers', 'platform'],
  ['advise', 'switch', 'explain'],
  ['tip'],
  ['sentinel', 'advisor', 'background', 'popup', 'guide', 'options'],
];

/** Doors between scripts that run in one frame: types and a handshake, nothing of the room behind. */
const DOORS = new Set(['advisor/door.ts', 'sentinel/hook.ts']);

const IMPORT = /\b(?:import|export)\b[^'";]*?\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(?\s*['"](\.[^'"]+)['"]/g;

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

/** Why this file may not import what it does, one line each; `file` is relative to src, with slashes. */
export function wrongImports(file: string, code: string): string[] {
  const room = file.split('/')[0] ?? '';
  if (!file.includes('/')) return [];
  if (floorOf(room) < 0) return [`src/${file}: ${room} is not a room; see scripts/build/rooms.ts`];
  return [...code.matchAll(IMPORT)].flatMap(([, from, bare]) => {
    const specifier = from ?? bare ?? '';
    // `?iife` gives the name of an emitted file, not its code.
    if (specifier.endsWith('?iife')) return [];
    const target = posix.join(dirname(file), specifier);
    const other = target.split('/')[0] ?? '';
    if (other === room || target.startsWith('..') || DOORS.has(target)) return [];
    if (floorOf(other) >= 0 && floorOf(other) < floorOf(room)) return [];
    return [`src/${file} imports ${target}: ${room} may import only itself and what is below it`];
  });
}

/** All wrong imports below a source folder. */
export function allWrongImports(src: string): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => wrongImports(path.split(sep).join('/'), readFileSync(join(src, path), 'utf8')));
}

/** Fails the build of a wrong import, in live development too. */
export function keepRooms(): Plugin {
  return {
    name: 'keep-rooms',
    buildStart() {
      const wrong = allWrongImports('src');
      if (wrong.length > 0) this.error(`imports run one way only:\n${wrong.join('\n')}`);
    },
  };
}
