import type { JSX } from 'preact';
import type { MessageId, Place } from './world.ts';

/** Told apart by shape as well as by colour (WCAG 1.4.1): filled, dashed, crossed out. */
export type EnvelopeLook = 'original' | 'copy' | 'gone';

interface Props {
  readonly look: EnvelopeLook;
  /** Messages are numbered by arrival; without a number it is a sample. */
  readonly id?: MessageId;
  readonly place?: Place;
}

export function Envelope({ look, id, place }: Props): JSX.Element {
  return (
    <span class={`envelope ${look}`} data-at={place && `${place}:${id}`}>
      <svg viewBox="0 0 38 28" aria-hidden="true">
        <rect class="back" x="1" y="1" width="36" height="26" rx="3" />
        <path class="flap" d="M2 3.5 19 13 36 3.5" />
        {id !== undefined && (
          <text x="19" y="24">
            {id}
          </text>
        )}
        {look === 'gone' && <path class="cross" d="M4 25 34 3" />}
      </svg>
    </span>
  );
}
