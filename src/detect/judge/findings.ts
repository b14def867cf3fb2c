/** Verdicts as they are sent back: all that they speak of by its place on the sheet. */
import type { Findings, LeverAt, PartsAt } from '../../setup/findings.ts';
import type { Lever } from './levers/pull.ts';
import type { Field } from './page.ts';
import type { Parts, Reading, Refused } from './verdict.ts';

export function findingsOf({
  readings,
  refused,
}: {
  readonly readings: readonly Reading[];
  readonly refused: readonly Refused[];
}): Findings {
  return {
    found: readings.map(({ setup, control, parts }) => ({
      setup,
      control: control.map(({ place }) => place),
      parts: partsAt(parts),
    })),
    refused: refused.map((one) => ({ ...one, control: placeOf(one.control) })),
  };
}

const partsAt = ({ protocol, access, host, port, security, keep, password, form }: Parts): PartsAt => ({
  protocol: protocol && leverAt(protocol),
  access: access.map(({ protocol: of, lever }) => ({ protocol: of, lever: leverAt(lever) })),
  host: placeOf(host),
  port: placeOf(port),
  security: security && leverAt(security),
  keep: keep && leverAt(keep),
  password: placeOf(password),
  form: form.place,
});

const leverAt = <Meaning>({ control, options }: Lever<Meaning>): LeverAt<Meaning> => ({
  control: control.place,
  options: options.map(({ means, pull }) => [
    means,
    pull.how === 'check' ? (control.answers?.[Number(pull.on)] ?? pull.on) : control.choices.indexOf(pull.choice),
  ]),
});

const placeOf = (field: Field | null): number | null => field?.place ?? null;
