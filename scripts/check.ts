/** npm run check -- [--json] [--explain] [--browser chromium|firefox] PATH|URL… : docs/architecture.md, "The verdict contract". */
import { existsSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BOUNDS } from '../test/browser/bounds.ts';
import { startChromium } from '../test/browser/chromium.ts';
import type { Driver } from '../test/browser/driver.ts';
import { startFirefox } from '../test/browser/firefox.ts';
import { type Judged, judge, type Moment } from '../test/browser/judge.ts';
import { askForControls } from '../test/browser/same-control.ts';
import { serve } from '../test/browser/serve.ts';
import { BadSet, type Case, pageOf, readSet } from '../test/corpus/schema.ts';
import { type Compared, compare, Figures, isRight } from '../test/corpus/score.ts';

interface Job {
  readonly name: string;
  /** A file's path or a URL. */
  readonly target: string;
  readonly case: Case | null;
}

interface Done {
  readonly job: Job;
  readonly judged: Judged;
  /** Against the case, where there is one: as the page opens, and after each step. */
  readonly compared: readonly (Compared | null)[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    browser: { type: 'string', default: 'chromium' },
  },
});

const complain = (text: string): void => {
  process.stderr.write(`check: ${text.split('\n')[0]}\n`);
};

function jobsOf(given: string): Job[] {
  if (/^https?:\/\//.test(given)) return [{ name: given, target: given, case: null }];
  if (!existsSync(given))
    throw new BadSet(`${given} does not exist: name a page, a folder with a cases.json, or a URL.`);
  if (!statSync(given).isDirectory()) {
    if (!/\.x?html?$/i.test(given)) throw new BadSet(`${given} is not an HTML page: name a .html file.`);
    return [{ name: basename(given), target: resolve(given), case: null }];
  }
  return readSet(given).map((one) => ({ name: `${one.id}.html`, target: resolve(pageOf(given, one)), case: one }));
}

const line = (moment: Moment): object[] =>
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
      ...(values.explain ? { evidence } : {}),
    }),
  );

function asJson({ job, judged }: Done): string {
  const { opened, steps } = judged;
  return JSON.stringify({
    page: job.name,
    setups: line(opened),
    tip: opened.tip,
    ms: opened.ms ?? { sentinel: 0, detect: 0 },
    ...(values.explain ? { refused: opened.refused } : {}),
    ...(job.case?.steps ? { steps: steps.map((moment) => ({ setups: line(moment) })) } : {}),
  });
}

function asText({ job, judged }: Done): string {
  const { setups, refused, tip } = judged.opened;
  const found = setups.map((one) => {
    const where = [one.host, one.port].filter((part) => part !== null).join(':');
    const keeps = one.keepsCopy === null ? '' : one.keepsCopy ? ', keeps a copy' : ', takes mail off the server';
    return `  ${one.kind}: ${one.protocol} (offers ${one.offered.join(', ')}), ${one.security}${where ? `, ${where}` : ''}${keeps}  [${one.advice.join(', ')}]`;
  });
  const why = values.explain
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

const isGood = ({ compared }: Done): boolean => compared.every(isRight);

function score(done: readonly Done[]): void {
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
  process.stdout.write(`${figures.table()}\n${bad.length === 0 ? 'no failing case' : `failing:\n${bad.join('\n')}`}\n`);
}

async function main(): Promise<number> {
  if (positionals.length === 0) {
    complain('no page given. Use: npm run check -- [--json] [--explain] [--browser chromium|firefox] PATH|URL…');
    return 2;
  }
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    complain(`there is no browser "${values.browser}": use chromium or firefox.`);
    return 2;
  }
  let broken = false;
  const jobs = positionals.flatMap((given) => {
    try {
      return jobsOf(given);
    } catch (error) {
      if (!(error instanceof BadSet)) throw error;
      complain(error.message);
      broken = true;
      return [];
    }
  });
  if (jobs.length === 0) return 2;
  const dist = values.browser === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  if (!existsSync(join(dist, 'manifest.json'))) {
    complain(`${relative('.', dist)} is not built: run "npm run build" first.`);
    return 2;
  }
  let driver: Driver;
  try {
    driver = await (values.browser === 'firefox' ? startFirefox() : startChromium());
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const site = await serve();
  const done: (Done | undefined)[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (!job) continue;
      const tab = await driver.tab();
      try {
        const url = job.target.startsWith('http') ? job.target : site.at(job.target, at);
        const { case: one } = job;
        const compared: (Compared | null)[] = [];
        const judged = await judge(tab, url, one?.steps, async (moment, step) => {
          if (!one) return;
          const expected = step < 0 ? one.setups : (one.steps?.[step]?.setups ?? 'any');
          compared.push(compare(expected, moment.setups, await askForControls(tab, expected, moment)));
        });
        done[at] = { job, judged, compared };
      } catch (error) {
        complain(`${job.name}: ${error instanceof Error ? error.message : error}`);
        broken = true;
      } finally {
        await Promise.race([tab.close().catch(() => {}), pause(BOUNDS.close, undefined, { ref: false })]);
      }
    }
  };
  await Promise.all(Array.from({ length: driver.atOnce }, work));
  await driver.close();
  await site.close();
  const judged = done.filter((one) => one !== undefined);
  for (const one of judged) process.stdout.write(`${values.json ? asJson(one) : asText(one)}\n`);
  if (!values.json && judged.some((one) => one.job.case)) score(judged);
  return broken ? 2 : judged.every(isGood) ? 0 : 1;
}

process.exitCode = await main();
