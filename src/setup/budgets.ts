/** Every bound that the extension keeps as a guest in the page, in one place. Times in milliseconds unless said otherwise. */

/** When the scout looks again on a page that may yet draw a mail form by itself, and after something that the person did. */
export const LOOKS_AFTER_LOAD = [400, 2000, 9000] as const;
/** The sentinel after an act: at once, after so long, each time twice as long, until a wait would be this long. */
export const LOOK_AGAIN = 60;
export const LOOKS_UNTIL = 2_000;
export const LOOKS_AFTER_ACT = [0, 60, 250, 700, 1500, 3000] as const;
/** A page's own changes are looked at after so long, each time longer; then only the person is followed. */
export const LOOKS_AFTER_CHANGE = [20, 80, 300, 1200] as const;
/** What the browser notices is looked at after so long once more at the earliest, and what it notices at once only once; so often at most in all. */
export const NOTICES_TOGETHER = 500;
export const NOTICES_AT_ONCE = 50;
export const MAX_LOOKS_AT_NOTICES = 6;
/** So often at most the browser calls into the extension on a page on which nobody acts and nothing is found. */
export const MAX_CALLS_UNTOUCHED = 10;

/** So many texts and attributes that may name a protocol are looked at closely in one look. */
export const MAX_HITS = 400;
/** The sentinel looks for shadow roots in no more hosts than this in one look. */
export const MAX_HOSTS_LOOKED_AT = 300;
/** In a document of more elements shadow roots are found only by what the person touches. */
export const MAX_ELEMENTS_SEARCHED = 20_000;

/** Changes inside a candidate are gathered this long before it is read again. */
export const SETTLE = 40;
/** What changes all the time is read at least this often. */
export const SETTLE_AT_MOST = 150;
/** How often the states of a candidate's own controls are compared: scripts set values without any event. */
export const GLANCE = 180;
/** A read that took long makes the next one wait this many times as long. */
export const REST_FACTOR = 10;
/** So many controls are compared in a glance; a form has fewer. */
export const MAX_CONTROLS_GLANCED_AT = 200;

/** How long a page of ours, or a report, waits for an administrator's policy; right after its start Chrome takes seconds. */
export const POLICY_WAIT = 150;

/** Reports keep no more than this of one frame: a page must not fill the background's memory. */
export const MAX_SETUPS_A_FRAME = 20;
export const MAX_REFUSED_A_FRAME = 20;
export const MAX_TEXT = 300;
/** A verdict that has not come by then is no longer waited for. */
export const VERDICT_WAIT = 10_000;
/** A page that is to be judged: characters in all and a text, and things in one list. Above what the reader writes (src/detect/limits.ts). */
export const MAX_SHEET = 8_000_000;
export const MAX_SHEET_TEXT = 2_000;
export const MAX_SHEET_PLACES = 100_000;
export const MAX_FRAMES_A_TAB = 100;

/** Bytes, minified and gzipped, checked by test/unit/build. */
export const MAX_SENTINEL_BYTES = 3_000;
export const MAX_BYTES_BEFORE_CERTAIN = 20_000;
export const MAX_INJECTED_BYTES = 45_000;
/** Beyond the tip, only where the person asks that something be done to the form. */
export const MAX_DEEDS_BYTES = 7_000;
export const MAX_PACKAGE_BYTES = 300_000;

/** Switching a form: the longest wait for a list to open, for a change to be taken, and how often a change is tried. */
export const SWITCH_LISTBOX_WAIT = 600;
export const SWITCH_SETTLE = 700;
export const SWITCH_TRIES = 2;
/** A widget drawn over a native list follows it within this time, or never. */
export const SWITCH_REDRAW = 120;
/** A form that has taken everything is watched this long: some pages take a change back. */
export const SWITCH_REST = 400;
/** A page that keeps changing its form is left after so many looks; so many items of open lists are read. */
export const SWITCH_ROUNDS = 20;
export const SWITCH_ITEMS_MAX = 500;

/** The tip: how often it comes back when the page takes it out, and rises again when a page's layer covers it; then it leaves. */
export const TIP_REATTACH_MAX = 3;
export const TIP_RISE_MAX = 3;
/** So often it moves with a page that draws what is around it anew, e.g. a dialog at every change. */
export const TIP_MOVES_MAX = 60;
/** A frame smaller than this (CSS pixels) has room for the chip alone. */
export const TIP_CARD_MIN_WIDTH = 300;
export const TIP_CARD_MIN_HEIGHT = 220;
/** A confirmation that all is well folds to its icon after this. */
export const TIP_QUIET_AFTER = 5_000;
/** A tip that followed a moving page looks for a better place when it has stood still for so long. */
export const TIP_SETTLE = 150;
/** So many controls and pieces of text are kept clear of. */
export const TIP_OBSTACLES_MAX = 400;
/** A sketch for a report holds no more controls, choices a control, and characters a text than this. */
export const SKETCH_CONTROLS_MAX = 80;
export const SKETCH_CHOICES_MAX = 40;
export const SKETCH_TEXT_MAX = 120;
export const SKETCH_HEADINGS_MAX = 6;

/** Bytes of the tip's script, minified and gzipped. */
export const MAX_TIP_BYTES = 25_000;
