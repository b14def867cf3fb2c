// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { mutate } from './mutate.ts';

/** A quick look in a DOM library, another engine than a browser's; `npm run fuzz` makes thousands in Chromium. */
const MUTANTS = 300;
const SEED = 1;
/** jsdom's weak references live until the task ends: without a rest they fill the memory. */
const REST = 50;
const HERE = join(import.meta.dirname, '../corpus');

const pages = ['retrieve', 'access', 'lookalike'].flatMap((set) =>
  readdirSync(join(HERE, set, 'pages')).map((name) => ({
    name,
    html: readFileSync(join(HERE, set, 'pages', name), 'utf8'),
  })),
);

it(`never throws and never lies about its own shape, on ${MUTANTS} mutants`, {
  timeout: 120_000 + MUTANTS * 60,
}, async () => {
  const parser = new DOMParser();
  for (let seed = SEED; seed < SEED + MUTANTS; seed++) {
    if (seed % REST === 0) await new Promise((resolve) => setImmediate(resolve));
    const page = pages[seed % pages.length];
    if (!page) throw new Error('no pages');
    const doc = parser.parseFromString(page.html, 'text/html');
    const done = mutate(doc, seed);
    const what = `seed ${seed}, ${page.name}, ${done.join(' ')}`;
    let found: ReturnType<typeof detect> | undefined;
    expect(() => {
      found = detect(doc);
    }, what).not.toThrow();
    for (const { setup } of found?.readings ?? []) {
      expect(setup.evidence.length, what).toBeGreaterThan(0);
      expect(setup.confidence >= 0 && setup.confidence <= 1, what).toBe(true);
    }
  }
});
