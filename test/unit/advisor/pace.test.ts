import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pace } from '../../../src/advisor/pace.ts';
import { REST_FACTOR, SETTLE, SETTLE_AT_MOST } from '../../../src/setup/budgets.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works once for many changes, and says until then that it is due', () => {
  const work = vi.fn();
  const { ask, isDue } = pace(work, new AbortController().signal);
  expect(isDue()).toBe(false);
  ask();
  ask();
  vi.advanceTimersByTime(SETTLE - 1);
  expect([isDue(), work.mock.calls.length]).toEqual([true, 0]);
  vi.advanceTimersByTime(1);
  expect([isDue(), work.mock.calls.length]).toEqual([false, 1]);
});

it('does not wait for ever where changes do not end', () => {
  const work = vi.fn();
  const { ask } = pace(work, new AbortController().signal);
  for (let waited = 0; waited < SETTLE_AT_MOST; waited += SETTLE / 2) {
    ask();
    vi.advanceTimersByTime(SETTLE / 2);
  }
  expect(work).toHaveBeenCalledTimes(1);
});

it('rests after work that took long, and is due all the while', () => {
  const took = 100;
  const work = vi.fn(() => void vi.setSystemTime(Date.now() + took));
  const now = vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  const { ask, isDue } = pace(work, new AbortController().signal);
  ask();
  vi.advanceTimersByTime(SETTLE);
  ask();
  vi.advanceTimersByTime(took * REST_FACTOR - 1);
  expect([isDue(), work.mock.calls.length]).toEqual([true, 1]);
  vi.advanceTimersByTime(1);
  expect([isDue(), work.mock.calls.length]).toEqual([false, 2]);
  now.mockRestore();
});
