/** How long a page may take under judgement. Milliseconds; by the page's own clock where it says so, which a busy machine slows as it slows the page. */
export const BOUNDS = {
  /** From asking for a page until its load event. */
  load: 10_000,
  /** Between two looks at something that must come. */
  look: 50,
  /** Longest wait for something that must come, also on a busy machine. */
  soon: 20_000,
  /** One round of waiting, page's clock: two in a row in which nothing is said and nothing changes, and the extension rests. */
  round: 200,
  /** So much longer than asked for may a round take before it is begun again. */
  overdue: 2_500,
  /** A page in which no round comes to its end for so long does not rest. */
  restless: 20_000,
  /** A page that can change by itself may still get a form, page's clock: the sentinel looks for the third time at 2.5 s. */
  late: 2_800,
  /** A page without scripts and frames cannot, page's clock: the sentinel looks for the second time at 0.25 s. */
  still: 350,
  /** After a person's act, page's clock: the sentinel's look at 0.7 s is the last that a form's opening may need. */
  act: 850,
  /** A setup brings a tip; where none has come by then, it brings none (muted, opted out, no room). */
  tip: 2_500,
  /** One page with all of its steps; whatever is still open then is an error. */
  page: 60_000,
  /** A tab of a page that never rests may not even close; it is left behind then. */
  close: 3_000,
} as const;
