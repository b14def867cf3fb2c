/** How a verdict is compared with what a careful person says, and how the figures are made. */
import type { ExpectedSetup, ExpectedSetups } from './schema.ts';

/** The part of a setup that is scored. */
export interface GotSetup {
  readonly kind: string;
  readonly protocol: string;
  readonly offered: readonly string[];
  readonly security: string;
  readonly keepsCopy: boolean | null;
  readonly control: string | null;
}

export const FIELDS = ['kind', 'protocol', 'offered', 'security', 'keepsCopy', 'control'] as const;
export type Field = (typeof FIELDS)[number];

/** Do two selectors mean the same control? Asked of the page; by default the strings are compared. */
export type SameControl = (expected: string | null, got: GotSetup) => boolean;
const sameString: SameControl = (expected, got) => expected === got.control;

function allowed(field: Exclude<Field, 'control'>, expected: ExpectedSetup, got: GotSetup): boolean {
  if (field === 'offered') {
    const lists =
      expected.offered.every((one) => Array.isArray(one)) && expected.offered.length > 0
        ? expected.offered
        : [expected.offered];
    return lists.some((list) => String(list) === String([...got.offered].sort()));
  }
  const want = expected[field];
  return Array.isArray(want) ? want.some((one) => one === got[field]) : want === got[field];
}

export function fieldOk(field: Field, expected: ExpectedSetup, got: GotSetup, same: SameControl = sameString): boolean {
  if (field !== 'control') return allowed(field, expected, got);
  const want = Array.isArray(expected.control) ? expected.control : [expected.control];
  return want.some((one) => (one === null ? got.control === null : same(one, got)));
}

export interface Compared {
  readonly pairs: readonly {
    readonly expected: ExpectedSetup;
    readonly got: GotSetup;
    readonly wrong: readonly Field[];
  }[];
  readonly missed: readonly ExpectedSetup[];
  readonly extra: readonly GotSetup[];
}

/** Pairs what was expected with what was found, the best fitting first. Null: anything is right. */
export function compare(
  expected: ExpectedSetups,
  got: readonly GotSetup[],
  same: SameControl = sameString,
): Compared | null {
  if (expected === 'any') return null;
  const left = [...got];
  const missed: ExpectedSetup[] = [];
  const pairs: Compared['pairs'][number][] = [];
  for (const want of expected) {
    const fits = left.map((one) => ({ one, wrong: FIELDS.filter((field) => !fieldOk(field, want, one, same)) }));
    const best = fits.sort((a, b) => a.wrong.length - b.wrong.length).find((fit) => !fit.wrong.includes('kind'));
    if (!best) {
      missed.push(want);
      continue;
    }
    left.splice(left.indexOf(best.one), 1);
    pairs.push({ expected: want, got: best.one, wrong: best.wrong });
  }
  return { pairs, missed, extra: left };
}

export const isRight = (compared: Compared | null): boolean =>
  compared === null ||
  (compared.missed.length === 0 &&
    compared.extra.length === 0 &&
    compared.pairs.every((pair) => pair.wrong.length === 0));

/** Wilson's 95 % interval of a proportion, 0 to 1. */
export function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 1.959964;
  const p = right / all;
  const centre = p + (z * z) / (2 * all);
  const half = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  return [Math.max(0, (centre - half) / (1 + (z * z) / all)), Math.min(1, (centre + half) / (1 + (z * z) / all))];
}

export interface Tally {
  right: number;
  all: number;
}

/** recall, precision and one figure a field, over moments (a page as it opens, and after each step). */
export class Figures {
  readonly recall: Tally = { right: 0, all: 0 };
  readonly precision: Tally = { right: 0, all: 0 };
  /** Whole pages: the moments of one page are no independent draws, so this interval is the honest one. */
  readonly pages: Tally = { right: 0, all: 0 };
  /** Pages on which nothing may be said at any moment, and nothing was. */
  readonly silence: Tally = { right: 0, all: 0 };
  readonly fields: Readonly<Record<Field, Tally>>;
  constructor() {
    const tally = (): Tally => ({ right: 0, all: 0 });
    this.fields = {
      kind: tally(),
      protocol: tally(),
      offered: tally(),
      security: tally(),
      keepsCopy: tally(),
      control: tally(),
    };
  }
  /** All moments of one page; null where any answer is right. */
  addPage(moments: readonly (Compared | null)[]): void {
    for (const moment of moments) this.add(moment);
    const counted = moments.filter((moment) => moment !== null);
    if (counted.length === 0) return;
    this.pages.all += 1;
    if (counted.every(isRight)) this.pages.right += 1;
    if (counted.some((moment) => moment.pairs.length + moment.missed.length > 0)) return;
    this.silence.all += 1;
    if (counted.every(isRight)) this.silence.right += 1;
  }
  add(compared: Compared | null): void {
    if (compared === null) return;
    this.recall.right += compared.pairs.length;
    this.recall.all += compared.pairs.length + compared.missed.length;
    this.precision.right += compared.pairs.length;
    this.precision.all += compared.pairs.length + compared.extra.length;
    for (const pair of compared.pairs) {
      for (const field of FIELDS) {
        this.fields[field].all += 1;
        if (!pair.wrong.includes(field)) this.fields[field].right += 1;
      }
    }
  }
  table(): string {
    const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
    const row = (name: string, { right, all }: Tally) => {
      const [low, high] = wilson(right, all);
      return `${name.padEnd(10)} ${all ? percent(right / all) : '    –'} %  [${percent(low)}, ${percent(high)}]  ${right}/${all}`;
    };
    return [
      row('recall', this.recall),
      row('precision', this.precision),
      ...FIELDS.map((field) => row(field, this.fields[field])),
      row('pages', this.pages),
      row('silence', this.silence),
    ].join('\n');
  }
}
