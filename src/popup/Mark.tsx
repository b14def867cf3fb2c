import type { JSX } from 'preact';
import type { ProtocolState } from '../setup/setup.ts';

/** Each state has a shape of its own, so that colour is not all that tells them apart (WCAG 1.4.1). */
const SHAPES: Readonly<Record<ProtocolState, string>> = {
  pop3: 'M12 3 2.5 20h19zM12 9.5v5M12 17.2v.01',
  both: 'M12 3 2.5 20h19zM12 9.5v5M12 17.2v.01',
  imap: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12.2l3 3 6-6.4',
  none: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.01',
  unknown: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.01',
};

export function Mark({ protocol }: { readonly protocol: ProtocolState }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[protocol]} />
    </svg>
  );
}
