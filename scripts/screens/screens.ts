import { PAGE_SCREENS, STORE_SCREENS } from './pages.ts';
import type { Screen } from './screen.ts';
import { TIP_SCREENS } from './tip.ts';

/** Every state of which `npm run screens` takes pictures. A room brings its own list. */
export const SCREENS: readonly Screen[] = [...TIP_SCREENS, ...PAGE_SCREENS, ...STORE_SCREENS];
