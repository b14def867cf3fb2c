import type { JudgedSetup, Report } from '../../src/setup/report.ts';

/** All setups, the top frame's first. */
export function setupsIn({ frames }: Report): readonly JudgedSetup[] {
  return Object.entries(frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, frame]) => frame.setups);
}

/** The verdict contract's fields (docs/architecture.md), with the evidence where it is asked for. */
function setupLine(setup: JudgedSetup, explain: boolean): object {
  const { kind, protocol, offered, security, host, port, keepsCopy, control, advice, confidence, evidence } = setup;
  const line = { kind, protocol, offered, security, host, port, keepsCopy, control, advice, confidence };
  return explain ? { ...line, evidence } : line;
}

/** One page's result as the contract names it. */
export function pageLine(page: string, open: Report, steps: readonly Report[] | null, explain: boolean): object {
  const frames = Object.values(open.frames);
  const longest = (what: 'sentinel' | 'detect'): number =>
    Math.round(10 * Math.max(0, ...frames.map(({ ms }) => ms[what]))) / 10;
  return {
    page,
    setups: setupsIn(open).map((setup) => setupLine(setup, explain)),
    tip: frames.some(({ tip }) => tip),
    ms: { sentinel: longest('sentinel'), detect: longest('detect') },
    ...(explain ? { refused: frames.flatMap(({ refused }) => refused) } : {}),
    ...(steps
      ? { steps: steps.map((step) => ({ setups: setupsIn(step).map((one) => setupLine(one, explain)) })) }
      : {}),
  };
}
