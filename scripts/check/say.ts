/** How npm run check says what it saw. */
import type { Judged, Moment } from '../../test/browser/judge.ts';
import { type Compared, Figures, isRight } from '../../test/corpus/score.ts';
import type { Job } from './jobs.ts';

export interface Done {
  readonly job: Job;
  readonly judged: Judged;
  /** Against the case, where there is one: as the page opens, and after each step. */
  readonly compared: readonly (Compared | null)[];
}

const line = (moment: Moment, explain: boolean): object[] =>
  moment.setups.map(
    ({ kind, protocol, offered, security, host, port, keepsCopy, control, advice, confidence, evidence }) => ({
      kind,
      protocol,
      offered,
      security,
      host,
      port,
      keepsCopy,
      control,
      advice,
      confidence,
      ...(explain ? { evidence } : {}),
    }),
  );

/** One line a page: ../shared/design.md, section 5, as docs/architecture.md keeps it. */
export function asJson({ job, judged }: Done, explain: boolean): string {
  const { opened, steps } = judged;
  return JSON.stringify({
    page: job.name,
    setups: line(opened, explain),
    tip: opened.tip,
    ms: opened.ms ?? { sentinel: 0, detect: 0 },
    ...(explain ? { refused: opened.refused } : {}),
    ...(job.case?.steps ? { steps: steps.map((moment) => ({ setups: line(moment, explain) })) } : {}),
  });
}

export function asText({ job, judged }: Done, explain: boolean): string {
  const { setups, refused, tip } = judged.opened;
  const found = setups.map((one) => {
    const where = [one.host, one.port].filter((part) => part !== null).join(':');
    const keeps = one.keepsCopy === null ? '' : one.keepsCopy ? ', keeps a copy' : ', takes mail off the server';
    return `  ${one.kind}: ${one.protocol} (offers ${one.offered.join(', ')}), ${one.security}${where ? `, ${where}` : ''}${keeps}  [${one.advice.join(', ')}]`;
  });
  const why = explain
    ? [
        ...setups.flatMap((one) =>
          one.evidence.map((sign) => `    ${sign.weight} ${sign.kind} ${sign.signal}: ${sign.text}`),
        ),
        ...refused.flatMap((one) => [
          `  refused: ${one.reason} (${one.score.toFixed(1)})`,
          ...one.evidence.map((sign) => `    ${sign.weight.toFixed(1)} ${sign.kind} ${sign.signal}: ${sign.text}`),
        ]),
      ]
    : [];
  return [
    `${job.name}: ${setups.length === 0 ? 'nothing to say' : `${setups.length} found${tip ? ', tip shown' : ''}`}`,
    ...found,
    ...why,
  ].join('\n');
}

export const isGood = ({ compared }: Done): boolean => compared.every(isRight);

/** The table of a scored set, and its failing cases. */
export function scoreOf(done: readonly Done[]): string {
  const figures = new Figures();
  const bad: string[] = [];
  for (const { job, compared } of done) {
    if (!job.case) continue;
    figures.addPage(compared);
    const { id, steps = [] } = job.case;
    for (const [at, moment] of compared.entries()) {
      if (moment === null || isRight(moment)) continue;
      const step = steps[at - 1];
      const wrong = moment.pairs.flatMap(({ expected, got, wrong: fields }) =>
        fields.map((field) => `${field} ${JSON.stringify(got[field])} instead of ${JSON.stringify(expected[field])}`),
      );
      const what = [...moment.missed.map(() => 'missed'), ...moment.extra.map(() => 'false'), ...wrong].join('; ');
      bad.push(`  ${id} (${step ? `${step.do} ${step.on}` : 'opened'}): ${what}`);
    }
  }
  return `${figures.table()}\n${bad.length === 0 ? 'no failing case' : `failing:\n${bad.join('\n')}`}\n`;
}
