/** What a sheet was judged to be, with the live controls that it stands for. */
import type { Finding, Findings, LeverAt, RefusalAt } from '../setup/findings.ts';
import type { Control } from './control.ts';
import type { Field } from './read/fields.ts';
import type { PageRead } from './read/read.ts';
import { selectorOf } from './read/selector.ts';
import type { Detection, Lever, Reading } from './reading.ts';

/** @throws where the answer is not about this page */
export function live({ found, refused }: Findings, { fields, boxes }: PageRead): Detection {
  return {
    readings: found.map(readingOf),
    refused: refused.map((one: RefusalAt) => ({
      ...one,
      control: one.control === null ? null : selectors([one.control]),
    })),
  };

  function fieldAt(place: number): Field {
    return at(fields, place);
  }

  function readingOf({ setup, control, parts }: Finding): Reading {
    const host = orNull(parts.host, fieldAt);
    return {
      setup: { ...setup, host: setup.host ?? hostIn(host), control: selectors(control) },
      parts: {
        protocol: orNull(parts.protocol, leverOf),
        access: parts.access.map(({ protocol, lever }) => ({ protocol, lever: leverOf(lever) })),
        host,
        port: orNull(parts.port, fieldAt),
        security: orNull(parts.security, leverOf),
        keep: orNull(parts.keep, leverOf),
        password: orNull(parts.password, fieldAt),
        form: at(boxes, parts.form),
      },
    };
  }

  function leverOf<Meaning>({ control: place, options }: LeverAt<Meaning>): Lever<Meaning> {
    const control = fieldAt(place);
    return {
      control,
      options: options.map(([means, pull]) => ({
        means,
        pull:
          typeof pull === 'number' ? { how: 'choose', choice: at(control.choices, pull) } : { how: 'check', on: pull },
      })),
    };
  }

  function selectors(places: readonly number[]): string | null {
    return [...new Set(places.map((place) => selectorOf(fieldAt(place).element)))].join(', ') || null;
  }
}

function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place];
  if (item === undefined) throw new RangeError('not of this page');
  return item;
}

const orNull = <From, To>(from: From | null, to: (from: From) => To): To | null => (from === null ? null : to(from));

/** The server's name, without its port. */
function hostIn(control: Control | null): string | null {
  const text = control?.value.trim() ?? '';
  return /^[\w.-]+(?::\d+)?$/.test(text) ? (text.split(':')[0] ?? null) : null;
}
