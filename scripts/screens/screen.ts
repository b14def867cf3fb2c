import type { Driver, Tab } from '../../test/browser/driver.ts';
import type { Site } from '../../test/browser/serve.ts';

/** How a state is looked at. `narrow` is a telephone's width; `rtl` a page and a browser in Arabic. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width: 'narrow' | 'wide';
  readonly dir: 'ltr' | 'rtl';
}

export const SIZES = { narrow: [390, 844], wide: [1100, 800] } as const;

const THEMES = ['light', 'dark'] as const;
const WIDTHS = ['wide', 'narrow'] as const;
const DIRS = ['ltr', 'rtl'] as const;

export const ALL_LOOKS: readonly Look[] = DIRS.flatMap((dir) =>
  THEMES.flatMap((theme) => WIDTHS.map((width) => ({ theme, width, dir }))),
);
/** Each value of each axis, in two pictures. */
export const TWO_LOOKS: readonly Look[] = [
  { theme: 'light', width: 'wide', dir: 'ltr' },
  { theme: 'dark', width: 'narrow', dir: 'rtl' },
];

/** A browser with the extension, and pages for it. */
export interface Stage {
  readonly driver: Driver;
  readonly tab: Tab;
  /** Serves the pages of test/pages. */
  readonly site: Site;
  /** In which the tip speaks. */
  readonly language: string;
  /** The address at which this HTML is served. */
  address(html: string): Promise<string>;
  /** A page of the extension, e.g. `src/options/index.html`. */
  own(path: string): string;
}

/** One state that a person can see. */
export interface Screen {
  /** A folder of screens/: tip, popup, guide, options … */
  readonly room: string;
  readonly name: string;
  readonly looks: readonly Look[];
  /** Brings it about and waits until it is there; the picture is taken when it returns. */
  show(stage: Stage, look: Look): Promise<void>;
}
