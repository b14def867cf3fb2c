import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Site } from './serve.ts';

/** HTML made on the spot, each page at an address of its own. */
export interface Pages {
  address(html: string): Promise<string>;
  /** The address of a file of this machine. */
  file(path: string): string;
  close(): Promise<void>;
}

export async function makePages(site: Site): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), 'imap-advisor-pages-'));
  let mark = 5000; // apart from other tabs of the same site
  return {
    file(path) {
      mark += 1;
      return site.at(path, mark);
    },
    async address(html) {
      mark += 1;
      const file = join(folder, `${mark}.html`);
      await writeFile(file, html);
      return site.at(file, mark);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
