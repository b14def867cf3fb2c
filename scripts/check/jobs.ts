/** What npm run check is asked to judge. */
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { BadSet, type Case, pageOf, readSet } from '../../test/corpus/schema.ts';

export interface Job {
  readonly name: string;
  /** A file's path or a URL. */
  readonly target: string;
  readonly case: Case | null;
}

/** @throws {BadSet} with one line for the person */
export function jobsOf(given: string): Job[] {
  if (/^https?:\/\//.test(given)) return [{ name: given, target: given, case: null }];
  if (!existsSync(given))
    throw new BadSet(`${given} does not exist: name a page, a folder with a cases.json, or a URL.`);
  if (!statSync(given).isDirectory()) {
    if (!/\.x?html?$/i.test(given)) throw new BadSet(`${given} is not an HTML page: name a .html file.`);
    return [{ name: basename(given), target: resolve(given), case: null }];
  }
  return readSet(given).map((one) => ({ name: `${one.id}.html`, target: resolve(pageOf(given, one)), case: one }));
}
