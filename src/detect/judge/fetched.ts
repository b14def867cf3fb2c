/** What a place where mail is fetched from says: the setup, and the fields that it was read from. */
import type { Protocol } from '../../setup/setup.ts';
import type { Found } from './find.ts';
import type { Group } from './group.ts';
import type { Ledger } from './ledger.ts';
import { keepTold } from './levers/told.ts';
import type { Known } from './roles.ts';
import { centreOf } from './titles.ts';
import { keepOf, numberOf, offeredOf, purposeOf, securityOf, stateOf } from './values.ts';
import type { Reading } from './verdict.ts';

export function readingOf(
  found: Found,
  fixed: Protocol | null,
  ledger: Ledger,
  group: Group,
  mine: readonly Known[],
): Reading {
  const { lever, connection } = found;
  const port = numberOf(found);
  const state = stateOf(found, fixed);
  const offered = offeredOf(found, fixed, mine);
  const domain = mine.map((one) => /@([\w.-]+\.[a-z]{2,})$/i.exec(one.field.value)?.[1]).find(Boolean) ?? null;
  const says = found.keep !== null || found.days !== null;
  const chosen = state === 'imap' || state === 'pop3' ? state : null;
  const control = lever?.control ?? connection?.known.field ?? found.pending?.field;
  return {
    setup: {
      kind: 'retrieve',
      protocol: state,
      offered,
      security: securityOf(found, port),
      host: connection?.is.host ?? null,
      port,
      keepsCopy: says ? keepOf(found) : keepTold(centreOf(mine, found)?.field.context ?? [], chosen),
      domain,
      purpose: purposeOf(mine),
      canKeepCopy: found.keep !== null,
      asksPassword: found.password !== null,
      confidence: ledger.confidence,
      evidence: ledger.list,
    },
    control: control ? [control] : [],
    parts: {
      protocol: lever,
      access: [],
      host: found.host?.field ?? null,
      port: found.port?.field ?? null,
      security: found.security,
      keep: found.keep,
      password: found.password?.field ?? null,
      form: group.box,
    },
  };
}
