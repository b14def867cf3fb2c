/** The sets of pages: those that all share, and our own. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
export const SHARED = resolve(HERE, '../../../shared/corpus');

export function sets(): string[] {
  const inside = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder)
          .map((name) => join(folder, name))
          .filter((path) => existsSync(join(path, 'cases.json')))
      : [];
  return [...inside(SHARED), ...inside(HERE)];
}
