/** Bounds of one reading, so that no page can make it long. Counted, not timed: the same page always reads the same. */
export const LIMITS = {
  /** Elements visited in one walk; what lies behind is not read. */
  elements: 60_000,
  /** Controls read in one document. */
  controls: 2_000,
  /** Choices read of one control. */
  choices: 200,
  /** Characters kept of one run of text. */
  text: 400,
  /** Characters of a label. */
  label: 160,
  /** Characters of a text area that is searched for a connection's settings. */
  area: 2_000,
  /** Depth of nesting that is followed. */
  depth: 400,
  /** Ancestors climbed from a control in search of words. */
  climb: 14,
  /** Siblings looked at per ancestor. */
  siblings: 24,
  /** Buttons beside the name of one protocol that are taken for switches. */
  rows: 200,
  /** Characters, and choices as eight each, that are told of one document. */
  sheet: 500_000,
} as const;
