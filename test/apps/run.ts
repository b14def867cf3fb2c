/** npm run test:apps: the built extension on real applications that no one here wrote, in both browsers. */
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { BOUNDS } from '../browser/bounds.ts';
import { startChromium } from '../browser/chromium.ts';
import type { Driver, Tab } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { afterwards } from '../browser/judge.ts';
import { Checks, same } from '../e2e/checks.ts';
import { installApps } from './install.ts';
import { startNodeRed } from './nodered.ts';

/** Longest wait for something that must come, in milliseconds: the editor loads slowly. */
const SOON = 20_000;
const PICTURES = 'out/apps';

async function until<T>(look: () => Promise<T>, expected: T): Promise<string | null> {
  const end = performance.now() + SOON;
  for (;;) {
    const wrong = same(await look(), expected);
    if (wrong === null || performance.now() > end) return wrong;
    await pause(BOUNDS.look);
  }
}

/** Protocol, security and whether a tip is there, of each setup that is reported. */
const seen = async (tab: Tab): Promise<unknown> =>
  Object.values((await tab.report()).frames).flatMap(({ setups, tip }) =>
    setups.map(({ protocol, offered, security }) => [protocol, offered.join('+'), security, tip]),
  );

async function editorReady(tab: Tab): Promise<string | null> {
  return until(() => tab.evaluate<boolean>("!!(window.RED && RED.nodes && RED.nodes.node('mail'))"), true);
}

async function nodeRed(checks: Checks, driver: Driver, url: string): Promise<void> {
  const tab = await driver.tab();
  const check = (name: string, work: () => Promise<string | null>): Promise<void> =>
    checks.check(`${driver.name}: Node-RED: ${name}`, work);
  try {
    await tab.open(url);
    await check(
      'the editor alone is no mail setup',
      async () => (await editorReady(tab)) ?? until(() => seen(tab), []),
    );
    await check(
      'a socket to a port of mail is none, though the dialog has traps for what browsers fill in',
      async () => {
        await tab.evaluate("void RED.editor.edit(RED.nodes.node('socket'))");
        const shown = await until(() => tab.evaluate<boolean>("!!document.querySelector('#node-input-host')"), true);
        const wrong = shown ?? same((await afterwards(tab)).setups, []);
        await tab.act({ do: 'click', on: '#node-dialog-cancel' });
        return wrong ?? until(() => tab.evaluate<boolean>("!document.querySelector('#node-input-host')"), true);
      },
    );
    await check('its e-mail dialog says POP3', async () => {
      await tab.evaluate("void RED.editor.edit(RED.nodes.node('mail'))");
      return until(() => seen(tab), [['pop3', 'imap+pop3', 'tls', true]]);
    });
    await tab.screenshot(`${PICTURES}/nodered-${driver.name}-pop3.png`);
    await check('the change to IMAP is followed', async () => {
      await tab.act({ do: 'select', on: '#node-input-protocol', value: 'IMAP' });
      return until(() => seen(tab), [['imap', 'imap+pop3', 'tls', true]]);
    });
    await tab.screenshot(`${PICTURES}/nodered-${driver.name}-imap.png`);
    await check('what becomes of mail is told', async () =>
      same(
        (await afterwards(tab)).setups.map(({ keepsCopy }) => keepsCopy),
        [false],
      ),
    );
    await check('SSL off is plaintext', async () => {
      await tab.act({ do: 'uncheck', on: '#node-input-useSSL' });
      return until(() => seen(tab), [['imap', 'imap+pop3', 'none', true]]);
    });
    await check('back to POP3 is followed', async () => {
      await tab.act({ do: 'check', on: '#node-input-useSSL' });
      await tab.act({ do: 'select', on: '#node-input-protocol', value: 'POP3' });
      return until(() => seen(tab), [['pop3', 'imap+pop3', 'tls', true]]);
    });
    await check('the dialog closes and all goes with it', async () => {
      await tab.act({ do: 'click', on: '#node-dialog-cancel' });
      return until(() => seen(tab), []);
    });
  } finally {
    await tab.close();
  }
}

mkdirSync(PICTURES, { recursive: true });
const checks = new Checks();
const app = await startNodeRed(installApps());
try {
  for (const start of [startChromium, startFirefox]) {
    const driver = await start();
    try {
      await nodeRed(checks, driver, app.url);
    } finally {
      await driver.close();
    }
  }
} finally {
  await app.stop();
}
process.stdout.write(`${checks.passed} passed, ${checks.failed} failed\n`);
process.exitCode = checks.failed > 0 ? 1 : 0;
