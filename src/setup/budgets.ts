/** Every bound that the extension keeps as a guest in the page, in one place. Times in milliseconds unless said otherwise. */

/** When the sentinel looks again after a page was loaded, and after something that the person did. */
export const LOOKS_AFTER_LOAD = [250, 1000, 2500, 5000, 10_000] as const;
export const LOOKS_AFTER_ACT = [0, 60, 250, 700, 1500, 3000] as const;

/** The sentinel looks at no more controls and shadow hosts than this in one look. */
export const MAX_CONTROLS_LOOKED_AT = 400;
export const MAX_HOSTS_LOOKED_AT = 2000;

/** Changes inside a candidate are gathered this long before it is read again. */
export const SETTLE = 40;
/** What changes all the time is read at least this often. */
export const SETTLE_AT_MOST = 150;
/** How often the states of a candidate's own controls are compared: scripts set values without any event. */
export const GLANCE = 120;
/** A read that took long makes the next one wait this many times as long. */
export const REST_FACTOR = 10;
/** So many controls are compared in a glance; a form has fewer. */
export const MAX_CONTROLS_GLANCED_AT = 200;

/** Reports keep no more than this of one frame: a page must not fill the background's memory. */
export const MAX_SETUPS_A_FRAME = 20;
export const MAX_REFUSED_A_FRAME = 20;
export const MAX_TEXT = 300;
export const MAX_FRAMES_A_TAB = 100;

/** Bytes, minified and gzipped, checked by test/unit/build. */
export const MAX_SENTINEL_BYTES = 3_000;
export const MAX_BYTES_BEFORE_CERTAIN = 20_000;
export const MAX_INJECTED_BYTES = 45_000;
export const MAX_PACKAGE_BYTES = 300_000;
