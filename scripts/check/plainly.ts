import { BOUNDS } from '../../test/browser/bounds.ts';

/** What the drivers say of a page that did not come, and what that means. Chromium's net::ERR_*, Firefox' NS_ERROR_*. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/CONNECTION_REFUSED/, 'does not answer: nothing listens there'],
  [/NAME_NOT_RESOLVED|UNKNOWN_HOST/, 'does not answer: there is no such host'],
  [/INTERNET_DISCONNECTED|NS_ERROR_OFFLINE/, 'does not answer: this machine is offline'],
  [/CONNECTION_(?:RESET|CLOSED)|EMPTY_RESPONSE|NET_RESET|NET_INTERRUPT|TIMED_OUT|NET_TIMEOUT/, 'does not answer'],
  [/ERR_CERT|SEC_ERROR|SSL_ERROR|ERR_SSL/, 'is not secure: its certificate is not accepted'],
  [/Address rejected/, 'goes on to an address that the browser does not open'],
  [/Timeout \d+ ?ms exceeded|timeout of \d+ ?ms exceeded/i, `did not load within ${BOUNDS.load / 1000} s`],
];

/** One clear line of what was thrown while a page was judged. */
export function plainly(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const known = MEANINGS.find(([pattern]) => pattern.test(said))?.[1];
  return known ?? said.split('\n')[0] ?? '';
}
