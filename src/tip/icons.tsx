import type { JSX } from 'preact';
import type { Severity } from '../advise/severity.ts';

/** Each severity has a shape of its own, so that colour is not all that tells them apart (WCAG 1.4.1). */
const SHAPES: Readonly<Record<Severity | 'close', string>> = {
  danger: 'M8.5 2.5h7l6 6v7l-6 6h-7l-6-6v-7zM12 7.5v5.5M12 16.5v.01',
  warning: 'M12 3 2.5 20h19zM12 9.5v5M12 17.2v.01',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.01',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12.2l3 3 6-6.4',
  close: 'M6 6l12 12M18 6 6 18',
};

export function Icon({ of }: { readonly of: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[of]} />
    </svg>
  );
}
