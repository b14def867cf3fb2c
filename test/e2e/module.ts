/** Chrome gets the reader and the tip as modules, or else as injected scripts (src/platform/module.ts). Each way alone must do. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../browser/chromium.ts';
import type { Driver } from '../browser/driver.ts';
import type { Site } from '../browser/serve.ts';
import { withDriver } from '../browser/with-driver.ts';
import type { Checks } from './checks.ts';
import { frameChecks } from './frames.ts';
import { stage } from './stage.ts';
import { becomes, hasTip } from './wait.ts';

/** A copy of the package with one file changed. */
async function withChange(
  file: string,
  change: (text: string) => string,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imap-advisor-module-'));
  try {
    cpSync('dist/chrome', folder, { recursive: true });
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing to change in ${file}`);
    writeFileSync(join(folder, file), after);
    await withDriver(() => startChromium({ folder }), work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function moduleChecks(checks: Checks, site: Site): Promise<void> {
  const noInjection = (code: string): string =>
    code.replaceAll(/(src.(?:advisor|tip).)(?:advisor|tip)\.iife/g, '$1none');
  await withChange('a/b.js', noInjection, async (driver) => {
    await frameChecks(checks, driver, site);
    const { page, check } = stage(checks, driver, site);
    await check('the tip comes as a module alone', async (tab) => {
      await tab.open(page('account.html'));
      return becomes(() => hasTip(tab), true);
    });
  });

  const noModule = (manifest: string): string => {
    const { web_accessible_resources: _, ...rest } = JSON.parse(manifest);
    return JSON.stringify(rest);
  };
  await withChange('manifest.json', noModule, async (driver) => {
    const { page, check } = stage(checks, driver, site);
    await check('where no module can be had reader and tip are injected', async (tab) => {
      await tab.open(page('account.html'));
      return becomes(() => hasTip(tab), true);
    });
  });
}
