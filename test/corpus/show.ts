import type { Moment } from './moments.ts';

/** What a verdict has other than a careful person would say, a line each. */
export function differences({ compared }: Moment): string[] {
  if (!compared) return [];
  return [
    ...compared.missed.map((one) => `missed   ${JSON.stringify(one)}`),
    ...compared.extra.map(
      ({ kind, protocol, offered, control }) => `extra    ${JSON.stringify({ kind, protocol, offered, control })}`,
    ),
    ...compared.pairs.flatMap(({ expected, got, wrong }) =>
      wrong.map(
        (field) => `${field.padEnd(9)}expected ${JSON.stringify(expected[field])}, got ${JSON.stringify(got[field])}`,
      ),
    ),
  ];
}
