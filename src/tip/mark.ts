/**
 * Begins the names of the tip's custom properties, other in each page: a page that registers `--line` or `--accent` for itself
 * (CSS Properties and Values, `@property`) would otherwise decide what they may hold here, and whether they are inherited.
 */
export const MARK = `--${Math.random().toString(36).slice(2)}-`;
