/** What the switches of a mailbox stand on. */
import type { Protocol, ProtocolState } from '../../../setup/setup.ts';
import type { Ledger } from '../ledger.ts';
import { type Lever, standsOn } from '../levers/pull.ts';
import type { Box } from '../page.ts';
import type { Reading } from '../verdict.ts';
import type { Switch } from './switch.ts';

export function readingOf(
  switches: readonly Switch[],
  keep: Lever<boolean> | null,
  ledger: Ledger,
  form: Box,
): Reading {
  const on = new Set<Protocol>();
  const offered = new Set<Protocol>();
  const isOn = ({ lever, said }: Switch): boolean => said ?? standsOn(lever) ?? false;
  // One for both beside one for each is their master: it lets in what they let in.
  const single = switches.filter(({ protocol }) => protocol !== 'both');
  const deciding = new Set(single.map(({ protocol }) => protocol)).size > 1 ? single : switches;
  for (const one of deciding)
    for (const protocol of one.protocol === 'both' ? (['imap', 'pop3'] as const) : [one.protocol]) {
      offered.add(protocol);
      if (isOn(one)) on.add(protocol);
    }
  const state: ProtocolState = on.size > 1 ? 'both' : ([...on][0] ?? 'none');
  // What is locked while POP is off says nothing.
  const stays = keep && !keep.control.disabled ? standsOn(keep) : null;
  return {
    setup: {
      kind: 'access',
      protocol: state,
      offered: [...offered].sort(),
      security: 'unknown',
      host: null,
      port: null,
      keepsCopy: stays,
      domain: null,
      purpose: 'person',
      canKeepCopy: keep !== null,
      asksPassword: false,
      confidence: ledger.confidence,
      evidence: ledger.list,
    },
    control: switches.map((one) => one.known.field),
    parts: {
      protocol: null,
      access: switches.map(({ protocol, lever }) => ({ protocol, lever })),
      host: null,
      port: null,
      security: null,
      keep,
      password: null,
      form,
    },
  };
}
