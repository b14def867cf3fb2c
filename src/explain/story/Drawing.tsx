import type { JSX } from 'preact';
import type { SceneId } from './scenes.ts';
import type { Mode } from './world.ts';

const Line = ({ name, size, d }: { readonly name: string; readonly size: string; readonly d: string }): JSX.Element => (
  <svg class={name} viewBox={`0 0 ${size}`} aria-hidden="true">
    <path d={d} />
  </svg>
);

/** POP3 only takes; IMAP keeps both sides alike. */
export const Wire = ({ mode, used }: { readonly mode: Mode; readonly used: boolean }): JSX.Element => (
  <Line
    name={used ? 'wire used' : 'wire'}
    size="16 32"
    d={mode === 'imap' ? 'M8 2v28M3 25l5 5 5-5M3 7l5-5 5 5' : 'M8 2v28M3 25l5 5 5-5'}
  />
);

/** What shows a server: its lights. */
export const Lights = (): JSX.Element => <Line name="lights" size="64 6" d="M3 3h.01M11 3h.01M22 3h39" />;

export const Crack = (): JSX.Element => <Line name="crack" size="40 60" d="M12 0l10 18-12 8 16 12-9 8 8 14" />;

const MOON = 'M19 14.5A8 8 0 1 1 9.5 5a6.5 6.5 0 0 0 9.5 9.5z';
const SUN =
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5';

/** The time of day; none before the story begins and in free play. */
export const Sky = ({ scene }: { readonly scene: SceneId | null }): JSX.Element | null =>
  scene && <Line name="sky" size="24 24" d={scene === 'night' ? MOON : SUN} />;
