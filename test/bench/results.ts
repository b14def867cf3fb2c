/** From visits to ratios: only figures of one run can be compared, so all are multiples of the empty script's. */
import type { ReadingCosts } from './reading.ts';
import { median, round, type Summary, summary } from './statistics.ts';
import type { Share } from './trace.ts';

/** So many of the dearest pages are named. */
const NAMED = 15;

type Shares = ReadonlyMap<string, ReadonlyMap<string, readonly Share[]>>;

export interface Results {
  /** The machine's load at the start and at the end: above its number of processors the times are rough. */
  readonly load: readonly [number, number];
  /** Milliseconds of the empty script on saved pages: the unit. */
  readonly unit: number;
  /** By subject, over the saved pages: CPU and longest task as multiples of the empty script's median. */
  readonly saved: Readonly<
    Record<string, { readonly cpu: Summary; readonly longest: Summary; readonly calls: number }>
  >;
  /** The saved pages that cost most with ours, CPU as a multiple of the unit. */
  readonly dearest: readonly (readonly [page: string, cpu: number])[];
  /** By made-up page and subject: CPU as a multiple of the empty script's on the same page, and calls. */
  readonly made: Readonly<Record<string, Readonly<Record<string, { readonly cpu: number; readonly calls: number }>>>>;
  /** null in a run without the empty script or without ours. */
  readonly reading: ReadingCosts | null;
  /** By browser and page: milliseconds from the form's appearance to the verdict and to the tip, medians. */
  readonly late: Readonly<Record<string, Readonly<Record<string, { readonly verdict: number; readonly tip: number }>>>>;
}

export function ratios(saved: Shares, made: Shares): Omit<Results, 'load' | 'reading' | 'late'> {
  const flat = (name: string): Share[] => [...(saved.get(name)?.values() ?? [])].flat();
  const unit = median(flat('empty').map((share) => share.cpu));
  const longest = median(flat('empty').map((share) => share.longest));
  const names = [...saved.keys()];
  const pages = [...(made.get('empty')?.keys() ?? [])].sort();
  const of = (name: string, url: string): readonly Share[] => made.get(name)?.get(url) ?? [];
  const cpu = (name: string, url: string): number => median(of(name, url).map((share) => share.cpu));
  return {
    unit: round(unit),
    saved: Object.fromEntries(
      names.map((name) => [
        name,
        {
          cpu: summary(flat(name).map((share) => share.cpu / unit)),
          longest: summary(flat(name).map((share) => share.longest / longest)),
          calls: median(flat(name).map((share) => share.calls)),
        },
      ]),
    ),
    dearest: [...(saved.get('ours') ?? [])]
      .map(([url, shares]) => [url.replace('/saved/', ''), round(median(shares.map(({ cpu }) => cpu / unit)))] as const)
      .sort(([, one], [, other]) => other - one)
      .slice(0, NAMED),
    made: Object.fromEntries(
      pages.map((url) => [
        url.replace('/made/', ''),
        Object.fromEntries(
          names.map((name) => [
            name,
            {
              cpu: round(cpu(name, url) / cpu('empty', url)),
              calls: median(of(name, url).map((share) => share.calls)),
            },
          ]),
        ),
      ]),
    ),
  };
}

const cell = (value: number | undefined): string =>
  (value === undefined || Number.isNaN(value) ? '' : `${round(value)}`).padStart(9);

/** `names`: of the versions that were measured beside each other. */
export const readingTable = (versions: readonly ReadingCosts[], names: readonly string[]): string =>
  `${versions.flatMap((costs, at) => readingLines(costs, names[at])).join('\n')}\n`;

function readingLines({ first, again, heap }: ReadingCosts, name = 'reading a setup'): string[] {
  const line = (what: string, { median: middle, p95, worst }: Summary): string =>
    what.padEnd(28) + [middle, p95, worst].map(cell).join('');
  return [
    `${name.padEnd(28)}${['median', 'p95', 'worst'].map((head) => head.padStart(9)).join('')}`,
    line('first verdict', first.reader),
    line('and all that belongs to it', first.whole),
    line('after a change', again.reader),
    line('and all that belongs to it', again.whole),
    `heap kept of a page without a candidate: ${heap} bytes`,
    '',
  ];
}

/** "of p95": the p95 as a multiple of the empty script's own p95, as ../shared/cost.md has it; all else is a multiple of its median. */
export function table(results: Results, before: Results | null): string {
  const { empty } = results.saved;
  const names = Object.keys(results.saved);
  const lines = [
    `multiples of the empty script (${results.unit} ms); load ${results.load.map((one) => one.toFixed(1)).join(' to ')}`,
    `${'saved pages'.padEnd(16)}${['median', 'p95', 'of p95', 'worst', '25 %', '75 %', 'longest', 'of p95', 'calls', 'before'].map((head) => head.padStart(9)).join('')}`,
    ...names.map((name) => {
      const one = results.saved[name];
      const figures = one
        ? [
            one.cpu.median,
            one.cpu.p95,
            one.cpu.p95 / (empty?.cpu.p95 ?? Number.NaN),
            one.cpu.worst,
            ...one.cpu.middle,
            one.longest.p95,
            one.longest.p95 / (empty?.longest.p95 ?? Number.NaN),
            one.calls,
            before?.saved[name]?.cpu.median,
          ]
        : [];
      return name.padEnd(16) + figures.map(cell).join('');
    }),
    ...results.dearest.map(([page, multiple]) => `${'dearest'.padEnd(16)}${cell(multiple)}  ${page}`),
    '',
    `${'made-up pages'.padEnd(16)}${names.map((name) => name.padStart(12)).join('')}`,
    ...Object.entries(results.made).map(
      ([page, row]) =>
        page.padEnd(16) +
        names
          .map((name) => `${cell(row[name]?.cpu)}${row[name]?.calls ? `/${row[name].calls}` : ''}`.padStart(12))
          .join(''),
    ),
    '',
    ...(results.reading ? readingLines(results.reading) : []),
    ...Object.entries(results.late).flatMap(([browser, pages]) => [
      `${`late, ${browser}`.padEnd(24)}  verdict      tip (ms after the form)`,
      ...Object.entries(pages).map(([page, { verdict, tip }]) => page.padEnd(24) + cell(verdict) + cell(tip)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
