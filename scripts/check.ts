/** npm run check -- [--json] [--explain] [--untouched] [--browser chromium|firefox] PATH|URL… : docs/architecture.md, "The verdict contract". */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from '../test/browser/bounds.ts';
import type { Driver, Start } from '../test/browser/driver.ts';
import { judge, type Moment } from '../test/browser/judge.ts';
import { askForControls } from '../test/browser/same-control.ts';
import { serve } from '../test/browser/serve.ts';
import { BadSet } from '../test/corpus/schema.ts';
import { type Compared, compare } from '../test/corpus/score.ts';
import { argsOf } from './args.ts';
import { type Job, jobsOf } from './check/jobs.ts';
import { plainly } from './check/plainly.ts';
import { asJson, asText, type Done, isGood, scoreOf } from './check/say.ts';

const USE = 'npm run check -- [--json] [--explain] [--untouched] [--browser chromium|firefox] PATH|URL…';
const { values, positionals } = argsOf('check', USE, {
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    untouched: { type: 'boolean' },
    browser: { type: 'string', default: 'chromium' },
  },
});

/** What drives a browser is loaded for that browser alone: it is most of what this command loads. */
const START = {
  chromium: async (how) => (await import('../test/browser/chromium.ts')).startChromium(how),
  firefox: async (how) => (await import('../test/browser/firefox.ts')).startFirefox(how),
} satisfies Record<string, (how: Start) => Promise<Driver>>;
const isBrowser = (name: string): name is keyof typeof START => Object.hasOwn(START, name);

const complain = (text: string): void => {
  process.stderr.write(`check: ${text.split('\n')[0]}\n`);
};

/** Lies elsewhere than on this machine's disk. */
const isFar = ({ target }: Job): boolean => target.startsWith('http');

/** Runs in a page: nothing in it could be seen. */
const IS_EMPTY = `document.body === null || (document.body.innerText ?? '').trim() === '' &&
  document.body.querySelector(':not(script, style, link, template)') === null && document.body.shadowRoot === null`;

async function main(): Promise<number> {
  if (positionals.length === 0) {
    complain(`no page given. Use: ${USE}`);
    return 2;
  }
  if (!isBrowser(values.browser)) {
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
  // Only the browser that is asked for is needed.
  const ready = ['scripts/ready.mjs', `--${values.browser}`];
  if (spawnSync(process.execPath, ready, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return 2;
  let driver: Driver;
  try {
    driver = await START[values.browser]({ offline: !jobs.some(isFar) });
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
        const url = isFar(job) ? job.target : site.at(job.target, at);
        const { case: one } = job;
        const compared: (Compared | null)[] = [];
        const look = async (moment: Moment, step: number): Promise<void> => {
          if (!one) {
            if (step < 0 && (await tab.evaluate<boolean>(IS_EMPTY))) throw new Error('is empty: it shows nothing');
            return;
          }
          const expected = step < 0 ? one.setups : (one.steps?.[step]?.setups ?? 'any');
          compared.push(compare(expected, moment.setups, await askForControls(tab, expected, moment)));
        };
        const judged = await judge(tab, url, one?.steps, look, !values.untouched);
        done[at] = { job, judged, compared };
        if (!judged.whole)
          complain(`${job.name}: not all of it came within ${BOUNDS.load / 1000} s; what it shows was judged.`);
        const [first] = tab.errors();
        if (first !== undefined)
          complain(
            `${job.name}: its own script failed (${first.split('\n')[0]?.replace(/^Error: /, '')}); what it shows was judged.`,
          );
      } catch (error) {
        complain(`${job.name}: ${plainly(error)}`);
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
  const explain = values.explain === true;
  for (const one of judged) process.stdout.write(`${values.json ? asJson(one, explain) : asText(one, explain)}\n`);
  if (!values.json && judged.some((one) => one.job.case)) process.stdout.write(scoreOf(judged));
  return broken ? 2 : judged.every(isGood) ? 0 : 1;
}

process.exitCode = await main();
