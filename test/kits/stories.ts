/** Switch and Undo on one page, by keyboard, from the tip's coming to the form as it was. */
import { setTimeout as pause } from 'node:timers/promises';
import type { JudgedSetup } from '../../src/setup/report.ts';
import { BOUNDS } from '../browser/bounds.ts';
import type { Tab } from '../browser/driver.ts';
import { same } from '../e2e/checks.ts';
import type { Switched } from './cases.ts';
import { openCard, pressButton, readTip, SOON, tipShows } from './tip.ts';

export type Verdict = readonly [protocol: string, security: string, port: number | null];

export async function until<T>(look: () => Promise<T>, expected: T): Promise<string | null> {
  const end = performance.now() + SOON;
  for (;;) {
    const wrong = same(await look(), expected);
    if (wrong === null || performance.now() > end) return wrong;
    await pause(BOUNDS.look);
  }
}

export async function setupOf(tab: Tab): Promise<JudgedSetup | null> {
  return Object.values((await tab.report()).frames).flatMap(({ setups }) => setups)[0] ?? null;
}

export async function verdictOf(tab: Tab): Promise<Verdict | null> {
  const setup = await setupOf(tab);
  return setup && [setup.protocol, setup.security, setup.port];
}

/** What the page's framework holds, with how often the form was sent. */
export const modelOf = async (tab: Tab): Promise<Record<string, unknown>> =>
  JSON.parse(await tab.evaluate<string>("document.body.dataset.model ?? '{}'"));

const sorted = (model: Readonly<Record<string, unknown>>): unknown => Object.entries(model).sort();

/** null where all went as the case says; else what did not. @throws where the tip never shows what it must. */
export async function switchAndUndo(tab: Tab, story: Switched): Promise<string | null> {
  const first = await until(() => verdictOf(tab), [...story.before]);
  if (first) return `before: ${first}`;
  const before = await modelOf(tab);
  if (before.saves !== 0) return 'the page sent the form before anything was done';

  await openCard(tab);
  await pressButton(tab, story.button ?? 'Switch to IMAP');
  const plan = await tipShows(tab, 'the plan', ({ changes }) => changes.length > 0);
  const planned = same(plan.changes, story.plan);
  if (planned) return `plan: ${planned}`;
  const unsaid = (story.warns ?? []).find((words) => !plan.text.includes(words));
  if (unsaid) return `the plan does not warn "${unsaid}": ${plan.text}`;
  const touched = same(sorted(await modelOf(tab)), sorted(before));
  if (touched) return `showing the plan changed the form: ${touched}`;

  await pressButton(tab, 'Change the form');
  const result = await tipShows(tab, 'the result', ({ buttons }) => buttons.includes('Undo'));
  if (!result.text.includes(story.says ?? '')) return `says: ${result.text}`;
  const told = await until(async () => (await readTip(tab))?.status, story.says);
  if (told) return `screen readers are told: ${told}`;
  const changed = same(sorted(await modelOf(tab)), sorted({ ...before, ...story.after }));
  if (changed) return `after the switch the page's state is wrong: ${changed}`;
  const now = await until(() => verdictOf(tab), [...story.now]);
  if (now) return `after the switch: ${now}`;

  await pressButton(tab, 'Undo');
  await tipShows(tab, '"as it was"', ({ text }) => text.includes('Everything is as it was.'));
  const back = same(sorted(await modelOf(tab)), sorted(before));
  if (back) return `after Undo the page's state is wrong: ${back}`;
  const again = await until(() => verdictOf(tab), [...story.before]);
  return again && `after Undo: ${again}`;
}
