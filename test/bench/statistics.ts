/** @param part 0.5 for the median, 0.95 for p95. NaN of nothing. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Half of the values lie between these two. */
  readonly middle: readonly [number, number];
}

export const summary = (values: readonly number[]): Summary => ({
  median: round(median(values)),
  p95: round(quantile(values, 0.95)),
  worst: round(Math.max(...values)),
  middle: [round(quantile(values, 0.25)), round(quantile(values, 0.75))],
});

/** Three figures say more than the machine knows. */
export const round = (value: number): number => Number(value.toPrecision(3));

/** A seeded shuffle (mulberry32), so that a run can be told again. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
