/** "Was this right?" → No → the sketch → npm run fixture → a page on which the extension says the same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JudgedSetup } from '../../src/setup/report.ts';
import type { Tab } from '../browser/driver.ts';
import { readSet } from '../corpus/schema.ts';
import { same } from '../e2e/checks.ts';
import { runScript } from '../e2e/script.ts';
import { setupOf, until } from './stories.ts';
import { openCard, pressButton, readTip, tipShows } from './tip.ts';

/** Pages whose controls are made of different things. */
export const SKETCHED: readonly string[] = [
  'out/react-mui.html',
  'out/react-headless.html',
  'out/vue-vuetify.html',
  'out/jquery-select2.html',
  'plain/select.html',
  'plain/segmented.html',
  'plain/shadow-closed.html',
  'plain/access.html',
];

/** Typed into the forms: nothing of it may be in a sketch. */
const SECRETS = /anna|gmx|not-a-real-password/i;

const verdict = (setup: JudgedSetup | null): unknown =>
  setup && [setup.kind, setup.protocol, setup.offered.join('+'), setup.security, setup.keepsCopy];

/** `open` opens a file in the tab. */
export async function sketchRoundTrip(tab: Tab, open: (file: string) => Promise<void>): Promise<string | null> {
  const first = await until(async () => (await setupOf(tab)) !== null, true);
  if (first) return 'nothing was found';
  const before = verdict(await setupOf(tab));
  await openCard(tab);
  await pressButton(tab, 'No');
  await tipShows(tab, 'the sketch', ({ sketch }) => sketch !== '');
  const text = (await readTip(tab))?.sketch ?? '';
  const secret = SECRETS.exec(text)?.[0];
  if (secret) return `the sketch holds "${secret}"`;

  const folder = mkdtempSync(join(tmpdir(), 'imap-advisor-sketch-'));
  try {
    writeFileSync(join(folder, 'report.json'), text);
    const args = [join(folder, 'report.json'), '--set', join(folder, 'set')];
    const { status, err } = await runScript('scripts/fixture.ts', args);
    if (status !== 0) return `npm run fixture: ${err}`;
    const [made] = readSet(join(folder, 'set'));
    if (made?.id !== 'report') return 'the case is not in the set';
    await open(join(folder, 'set/pages/report.html'));
    const alike = await until(async () => verdict(await setupOf(tab)), before);
    if (alike)
      return `the fixture's page is judged otherwise: ${alike} ${readFileSync(join(folder, 'set/pages/report.html'), 'utf8')}`;
    const [setup] = made.setups === 'any' ? [] : made.setups;
    return same(
      setup && [setup.kind, setup.protocol, [setup.offered].flat(2).join('+'), setup.security, setup.keepsCopy],
      before,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
