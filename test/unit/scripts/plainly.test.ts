import { expect, test } from 'vitest';
import { plainly } from '../../../scripts/check/plainly.ts';

test.each([
  ['page.goto: net::ERR_CONNECTION_REFUSED at http://127.0.0.1:1/', 'does not answer: nothing listens there'],
  ['Protocol error (browsingContext.navigate): Error: NS_ERROR_UNKNOWN_HOST', 'does not answer: there is no such host'],
  ['page.goto: Timeout 10000ms exceeded.\nCall log:', 'did not load within 10 s'],
  ['Navigation timeout of 10000 ms exceeded', 'did not load within 10 s'],
  ['went on to about:blank while it was judged', 'went on to about:blank while it was judged'],
  ['something else\n    at a place', 'something else'],
])('%s', (thrown, said) => {
  expect(plainly(new Error(thrown))).toBe(said);
});
