/** npm run --silent check -- [--json] [--explain] [--browser chromium|firefox] PATH|URL… (docs/architecture.md) */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Report } from '../../src/setup/report.ts';
import { compare, Figures, isRight } from '../../test/corpus/score.ts';
import { startChromium } from '../../test/harness/chromium.ts';
import { startFirefox } from '../../test/harness/firefox.ts';
import type { Session } from '../../test/harness/session.ts';
import { NoBrowser } from '../browsers.ts';
import { type Judged, judge } from './judge.ts';
import { pageLine, setupsIn } from './result.ts';
import { type Server, serve } from './serve.ts';
import { collect, type Task } from './tasks.ts';

const USAGE = 'Usage: npm run --silent check -- [--json] [--explain] [--browser chromium|firefox] PATH|URL…';
/** Pages judged at a time: most of their time is waiting. */
const WINDOWS = 8;

/** Differs from what a careful person says; one line each. */
function differences(task: Task, { open, steps }: Judged, figures: Figures): string[] {
  const { expected } = task;
  if (!expected) return [];
  const moments: [string, typeof expected.setups, Report][] = [['opened', expected.setups, open]];
  for (const [index, step] of (expected.steps ?? []).entries()) {
    const after = steps[index];
    if (after) moments.push([`${step.do} ${step.on}`, step.setups, after]);
  }
  return moments.flatMap(([when, want, report]) => {
    const compared = compare(want, setupsIn(report));
    figures.add(compared);
    if (isRight(compared) || !compared) return [];
    return [
      ...compared.missed.map((one) => `${when}: missed ${JSON.stringify(one)}`),
      ...compared.extra.map((one) => `${when}: wrongly found ${one.kind} at ${one.control}`),
      ...compared.pairs.flatMap(({ wrong, expected: wanted, got }) =>
        wrong.map(
          (field) => `${when}: ${field} ${JSON.stringify(got[field])} instead of ${JSON.stringify(wanted[field])}`,
        ),
      ),
    ];
  });
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const { browser } = values;
  if (positionals.length === 0) throw new Error(`No page named. ${USAGE}`);
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`Unknown browser ${browser}. ${USAGE}`);
  const dist = browser === 'chromium' ? 'dist/chrome' : 'dist/firefox';
  if (!existsSync(`${dist}/manifest.json`)) throw new Error(`${dist} is not built: run npm run build first.`);

  const { tasks, errors } = collect(positionals);
  for (const error of errors) process.stderr.write(`check: ${error}\n`);
  let status = errors.length > 0 ? 2 : 0;
  if (tasks.length === 0) return status;

  const session: Session = await (browser === 'chromium' ? startChromium() : startFirefox());
  const servers = new Map<string, Promise<Server>>();
  const figures = new Figures();
  const results = new Map<Task, Judged>();
  const failed: string[] = [];

  async function run(task: Task): Promise<void> {
    let { url } = task;
    if (task.file) {
      const server = servers.get(task.file.folder) ?? serve(task.file.folder);
      servers.set(task.file.folder, server);
      url = (await server).url(task.file.path);
    }
    try {
      results.set(task, await judge(session, url, task.expected?.steps ?? []));
    } catch (error) {
      status = 2;
      process.stderr.write(`check: ${task.name}: ${reason(error)}\n`);
    }
  }

  try {
    const queue = [...tasks];
    const window = async (): Promise<void> => {
      for (let task = queue.shift(); task; task = queue.shift()) await run(task);
    };
    await Promise.all(Array.from({ length: Math.min(WINDOWS, tasks.length) }, window));
  } finally {
    await session.close();
    for (const server of servers.values()) (await server).close();
  }

  for (const task of tasks) {
    const judged = results.get(task);
    if (!judged) continue;
    const steps = task.expected?.steps ? judged.steps : null;
    const wrong = differences(task, judged, figures);
    if (wrong.length > 0) failed.push(task.name);
    if (values.json)
      process.stdout.write(`${JSON.stringify(pageLine(task.name, judged.open, steps, !!values.explain))}\n`);
    else if (wrong.length > 0) process.stdout.write(`${task.name}\n${wrong.map((line) => `  ${line}\n`).join('')}`);
    else if (!task.expected) {
      const says = setupsIn(judged.open).map(
        ({ kind, protocol, advice }) => `${kind} ${protocol} (${advice.join(', ')})`,
      );
      process.stdout.write(`${task.name}: ${says.join('; ') || 'no mail setup'}\n`);
    }
  }
  if (tasks.some(({ expected }) => expected)) {
    const out = values.json ? process.stderr : process.stdout;
    out.write(`\n${results.size} pages in ${browser}\n${figures.table()}\n`);
    if (failed.length > 0) out.write(`${failed.length} failed: ${failed.join(' ')}\n`);
    if (failed.length > 0 && status === 0) status = 1;
  }
  return status;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`check: ${error instanceof NoBrowser ? error.message : reason(error)}\n`);
    process.exitCode = 2;
  },
);
