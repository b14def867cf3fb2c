/** A field for an IMAP server and one for a POP server, but one way to sign in: whichever is filled is used. */
import type { Protocol } from '../../setup/setup.ts';
import { named, only } from '../vocabulary/protocol-names.ts';
import type { Known } from './roles.ts';

/** That of the first which is filled, else of the first. */
export function serverPair(mine: readonly Known[]): Protocol | null {
  const hosts = mine.flatMap(({ role, field }) => {
    const protocol = role === 'host' ? only(named(field.label)) : null;
    return protocol === null ? [] : [{ protocol, filled: field.value !== '' }];
  });
  const kinds = new Set(hosts.map(({ protocol }) => protocol));
  const [first] = hosts;
  if (!first || kinds.size < 2 || mine.filter(({ role }) => role === 'password').length > 1) return null;
  return (hosts.find(({ filled }) => filled) ?? first).protocol;
}
