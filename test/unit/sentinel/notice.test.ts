import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync('src/sentinel/notice.css', 'utf8').replace(/\/\*.*?\*\//gs, '');

it('asks in :has() for types of elements alone: for all else the browser would look through the page at each element that comes', () => {
  const asked = [...css.matchAll(/:has\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].map(([, what = '']) => what.trim());
  expect(asked.length).toBeGreaterThan(0);
  for (const what of asked) expect(what).toMatch(/^[a-z]+(?:, [a-z]+)*$/);
});

it('is of no weight, so that the page wins', () => {
  const rules = css.replace(/@keyframes[^{]*\{[^{}]*\{[^{}]*\}\s*\}|@media[^{]*\{/g, '').matchAll(/([^{}]+)\{/g);
  for (const [, selector = ''] of rules) expect(selector.trim()).toMatch(/^:where\(.*\)$/s);
});
