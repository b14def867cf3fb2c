/** How long a page may take under judgement. Milliseconds. */
export const BOUNDS = {
  /** From asking for a page until its load event. */
  load: 10_000,
  /** Between two looks at the report. */
  look: 50,
  /** A report that has not changed for so long has settled. */
  quiet: 350,
  /** A page without a setup may still get one: forms that appear after load. */
  late: 1_600,
  /** After a person's act. */
  act: 450,
  /** One page with all of its steps; whatever is still open then is an error. */
  page: 40_000,
} as const;
