import type { JSX } from 'preact';
import type { Severity } from '../advise/severity.ts';

const CAUTION = 'M12 3 2.5 20h19zM12 9.5v5M12 17.2v.01';

/** Each severity has a shape of its own, so that colour is not all that tells them apart (WCAG 1.4.1). */
const SHAPES: Readonly<Record<Severity, string>> = {
  danger: CAUTION,
  warning: CAUTION,
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12.2l3 3 6-6.4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.01',
};

export function Mark({ severity }: { readonly severity: Severity }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
