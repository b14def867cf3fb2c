/** What the fuzzer runs inside a tab: the page is put into the document without its scripts, mutated, and read. */
import { detect } from '../../src/detect/detect.ts';
import { mutate } from './mutate.ts';

/** A reading that takes longer than this, in milliseconds, is a defect even on a loaded machine; most take one or two. */
const LONG = 4000;
/** Comparing a whole page costs more than reading it: every so many mutants. */
const COMPARED = 20;

interface Page {
  readonly name: string;
  readonly html: string;
}

let pages: readonly Page[] = [];

function check(seed: number): { wrong: string | null; found: number; ms: number } {
  const page = pages[seed % pages.length];
  if (!page) return { wrong: 'no pages', found: 0, ms: 0 };
  document.documentElement.innerHTML = page.html;
  const what = `seed ${seed}, ${page.name}, ${mutate(document, seed).join(' ')}`;
  const before = seed % COMPARED === 0 ? document.documentElement.outerHTML : null;
  const start = performance.now();
  try {
    const { readings } = detect(document);
    const ms = performance.now() - start;
    const bare = readings.some(
      ({ setup }) => setup.evidence.length === 0 || !(setup.confidence >= 0 && setup.confidence <= 1),
    );
    const changed = before !== null && before !== document.documentElement.outerHTML;
    const wrong = bare
      ? 'a verdict without evidence'
      : changed
        ? 'the page was changed'
        : ms > LONG
          ? `${ms} ms`
          : null;
    return { wrong: wrong && `${what}: ${wrong}`, found: readings.length, ms };
  } catch (error) {
    return { wrong: `${what}: ${error instanceof Error ? error.stack : error}`, found: 0, ms: 0 };
  }
}

Object.assign(globalThis, {
  __pages: (given: readonly Page[]): void => {
    pages = given;
  },
  __fuzz: (from: number, to: number): { wrong: string[]; found: number; slowest: number } => {
    const all = Array.from({ length: to - from }, (_, i) => check(from + i));
    return {
      wrong: all.flatMap(({ wrong }) => wrong ?? []),
      found: all.reduce((sum, one) => sum + one.found, 0),
      slowest: Math.max(...all.map(({ ms }) => ms)),
    };
  },
});
