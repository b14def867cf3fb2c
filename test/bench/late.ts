/** From a form's appearance to the verdict and the tip, in both browsers. */
import { setTimeout as pause } from 'node:timers/promises';
import { startChromium } from '../browser/chromium.ts';
import type { Driver } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { LATE } from './made.ts';
import { serve } from './site.ts';
import { median } from './statistics.ts';

const TIMES = 3;
/** Milliseconds in which a browser that was just started comes to rest, and the guide that opens once after installing has been drawn. */
const SETTLE = 5_000;
/** Longest wait for a verdict; the latest form comes after 14 s. */
const PATIENCE = 25_000;
const LOOK = 50;

/** Runs in an extension page: notes when a tab's report first has a setup, and when it first has a tip. */
const LISTEN = `(() => {
  window.seen = {};
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const { newValue } of Object.values(changes)) {
      const frames = Object.values(newValue?.frames ?? {});
      if (frames.some((frame) => frame.setups.length > 0)) seen.verdict ??= Date.now();
      if (frames.some((frame) => frame.tip)) seen.tip ??= Date.now();
    }
  });
})()`;

type Times = Record<string, { verdict: number; tip: number }>;

export async function lateTimes(): Promise<Record<string, Times>> {
  const site = await serve('.');
  const times: Record<string, Times> = {};
  for (const launch of [startChromium, startFirefox]) {
    const driver = await launch();
    try {
      await pause(SETTLE);
      times[driver.name] = await all(driver, site.origin);
    } finally {
      await driver.close();
    }
  }
  site.close();
  return times;
}

async function all(driver: Driver, origin: string): Promise<Times> {
  const desk = await driver.tab();
  await desk.open(driver.pageUrl('src/popup/index.html'));
  await desk.evaluate(LISTEN);
  const times: Times = {};
  for (const [name, { act }] of Object.entries(LATE)) {
    const verdicts: number[] = [];
    const tips: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await desk.evaluate('void (window.seen = {})');
      const tab = await driver.tab();
      await tab.open(`${origin}/late/${name}`);
      if (act) {
        await pause(1_000); // a person reads first
        await tab.act({ do: 'click', on: act });
      }
      const end = Date.now() + PATIENCE;
      let seen: { verdict?: number; tip?: number } = {};
      while (Date.now() < end && !(seen.verdict && seen.tip)) {
        seen = await desk.evaluate('window.seen');
        await pause(LOOK);
      }
      const appeared = await tab.evaluate<number>('window.appeared');
      if (!seen.verdict || !seen.tip) throw new Error(`${driver.name}: ${name} was not found: ${JSON.stringify(seen)}`);
      verdicts.push(seen.verdict - appeared);
      tips.push(seen.tip - appeared);
      await tab.close();
    }
    times[name] = { verdict: median(verdicts), tip: median(tips) };
    process.stderr.write(`${driver.name} ${name} ${verdicts} / ${tips}\n`);
  }
  await desk.close();
  return times;
}
