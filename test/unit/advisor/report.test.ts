import { expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { isWish } = await import('../../../src/advisor/report.ts');

it.each(['forced', 'always', 'warnings', 'never'])('"%s" is an answer to a report', (voice) => {
  expect(isWish({ voice })).toBe(true);
});

it.each([null, undefined, 'always', {}, { voice: null }, { voice: 'loud' }])('%j is none', (answer) => {
  expect(isWish(answer)).toBe(false);
});
