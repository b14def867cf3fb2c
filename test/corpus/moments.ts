/** A case's page, opened in a real browser and acted on step by step: what src/detect says after each. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';
import { judge } from '../../src/detect/judge/judge.ts';
import { sheet } from '../../src/platform/sheet.ts';
import { open } from './open.ts';
import { type Case, type ExpectedSetups, pageOf, type Step } from './schema.ts';
import { type Compared, compare, type GotSetup, isRight } from './score.ts';

/** A form that comes late has this long, in milliseconds. */
const LATE = 1600;
/** How long a page with a script of its own is watched before silence counts, in milliseconds. */
const QUIET = 1000;
/** A right verdict of a page that lives must stand so long, in milliseconds; it is looked at so often. */
const STILL = 200;
const LOOK = 100;
/** The longest that an act of a step may take; a loaded machine draws seldom. */
const ACT = 20_000;

interface Got extends GotSetup {
  readonly same: readonly string[];
  readonly evidence: readonly unknown[];
}
export interface Verdict {
  readonly setups: readonly Got[];
  readonly refused: readonly unknown[];
}
export interface Moment {
  readonly after: string;
  readonly expected: ExpectedSetups;
  readonly verdict: Verdict;
  readonly compared: Compared | null;
  readonly error?: string;
}

function selectors(expected: ExpectedSetups): string[] {
  if (expected === 'any') return [];
  return expected.flatMap((one) => one.control).filter((one) => one !== null);
}

/** What a frame said last, and what was said of it: a page that reads the same is judged the same. */
const last = new WeakMap<Frame, { readonly asked: string; readonly verdict: Verdict }>();

/** Judged here, where the words are warm, as the extension judges in its background. */
async function judgeFrame(frame: Frame, controls: string): Promise<Verdict> {
  const text: string = await frame.evaluate('globalThis.__read()');
  const asked = `${controls} ${text}`;
  const before = last.get(frame);
  if (before?.asked === asked) return before.verdict;
  const findings = JSON.stringify(judge(v.parse(sheet, text)));
  const verdict: Verdict = await frame.evaluate(`globalThis.__live(${findings}, ${controls})`);
  last.set(frame, { asked, verdict });
  return verdict;
}

/** All frames of a page. */
export async function judgePage(page: Page, expected: ExpectedSetups): Promise<Verdict> {
  const controls = JSON.stringify(selectors(expected));
  const verdicts = await Promise.all(page.frames().map((frame) => judgeFrame(frame, controls)));
  return { setups: verdicts.flatMap((one) => one.setups), refused: verdicts.flatMap((one) => one.refused) };
}

/**
 * Judges until the verdict is the expected one and stands still, at most `patience` milliseconds; a page that lives is given time to
 * go wrong, too. Time is the page's own, which a loaded machine slows as it slows the page.
 */
async function settle(
  page: Page,
  expected: ExpectedSetups,
  after: string,
  patience: number,
  quiet: number,
): Promise<Moment> {
  let spent = 0;
  let stood = 0;
  for (;;) {
    const verdict = await judgePage(page, expected);
    const compared = compare(
      expected,
      verdict.setups,
      (want, got) => want !== null && (verdict.setups.find((one) => one === got)?.same.includes(want) ?? false),
    );
    const right = isRight(compared);
    const still = right && stood >= Math.min(STILL, patience);
    if ((still && spent >= quiet) || (!right && spent >= patience)) return { after, expected, verdict, compared };
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), LOOK);
    spent += LOOK;
    stood = right ? stood + LOOK : 0;
  }
}

async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (const frame of page.frames()) if ((await frame.locator(selector).count()) > 0) return frame;
  throw new Error(`no element ${selector}`);
}

async function act(page: Page, step: Step): Promise<void> {
  const target = (await frameWith(page, step.on)).locator(step.on).first();
  const options = { timeout: ACT, force: !(await target.isVisible()) };
  if (step.do === 'select') await target.selectOption(step.value ?? '', options);
  else if (step.do === 'fill') await target.fill(step.value ?? '', options);
  else if (await target.isVisible())
    await (step.do === 'click' ? target.click(options) : target.setChecked(step.do === 'check', options));
  else await target.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** Tabs whose pointer is somewhere on the page. */
const pointing = new WeakSet<Page>();

/** Opens a case and does its steps. @throws where the page cannot be opened. */
export async function run(page: Page, folder: string, one: Case): Promise<Moment[]> {
  const file = pageOf(folder, one);
  const html = readFileSync(file, 'utf8');
  const alive = /<script|srcdoc=/i.test(html);
  const moments: Moment[] = [];
  if (pointing.delete(page)) await page.mouse.move(0, 0); // where the case before has clicked, nothing is pointed at
  await open(page, file, html);
  const none = one.setups !== 'any' && one.setups.length === 0;
  moments.push(await settle(page, one.setups, 'open', alive ? LATE : 0, alive && none ? QUIET : 0));
  for (const step of one.steps ?? []) {
    const after = `${step.do} ${step.on}${step.value === undefined ? '' : ` = ${step.value}`}`;
    pointing.add(page);
    try {
      await act(page, step);
      moments.push(await settle(page, step.setups, after, alive ? LATE : 0, 0));
    } catch (error) {
      const expected = step.setups === 'any' ? [] : step.setups;
      moments.push({
        after,
        expected,
        verdict: { setups: [], refused: [] },
        compared: compare(expected, []),
        error: String(error).slice(0, 2000),
      });
    }
  }
  return moments;
}
