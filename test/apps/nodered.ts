/** Node-RED's editor on loopback, with an e-mail node and a socket to a port of mail in a disabled flow: it never connects anywhere. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Longest wait for the editor to answer, in milliseconds. */
const START_TIMEOUT = 60_000;

const FLOW = [
  { id: 'tab', type: 'tab', label: 'Mail', disabled: true },
  {
    id: 'mail',
    type: 'e-mail in',
    z: 'tab',
    d: true,
    x: 200,
    y: 120,
    wires: [[]],
    name: 'mail',
    protocol: 'POP3',
    server: 'pop.example.com',
    port: '995',
    useSSL: true,
    autotls: 'never',
    box: 'INBOX',
    disposition: 'Delete',
    criteria: 'UNSEEN',
    repeat: '300',
    fetch: 'auto',
    inputs: 0,
    authtype: 'BASIC',
  },
  {
    id: 'socket',
    type: 'tcp in',
    z: 'tab',
    d: true,
    x: 200,
    y: 220,
    wires: [[]],
    name: 'socket',
    server: 'client',
    host: 'imap.example.com',
    port: '143',
    datamode: 'stream',
    datatype: 'buffer',
    newline: '',
    topic: '',
    base64: false,
    tls: '',
  },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

export interface App {
  readonly url: string;
  stop(): Promise<void>;
}

async function answers(url: string, app: ChildProcess, said: () => string): Promise<void> {
  const end = performance.now() + START_TIMEOUT;
  while (performance.now() < end && app.exitCode === null) {
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await pause(200);
  }
  throw new Error(`Node-RED did not start; it said:\n${said()}`);
}

/** @param apps the folder where the applications are installed */
export async function startNodeRed(apps: string): Promise<App> {
  const home = mkdtempSync(join(tmpdir(), 'node-red-'));
  const port = await freePort();
  const settings = {
    uiHost: '127.0.0.1',
    uiPort: port,
    flowFile: 'flows.json',
    nodesDir: [join(apps, 'node_modules/node-red-node-email')],
    credentialSecret: false,
    telemetry: { enabled: false, updateNotification: false },
    editorTheme: { tours: false, palette: { editable: false }, projects: { enabled: false } },
    externalModules: { palette: { allowInstall: false }, modules: { allowInstall: false } },
    logging: { console: { level: 'warn' } },
  };
  writeFileSync(join(home, 'settings.js'), `module.exports = ${JSON.stringify(settings)};`);
  writeFileSync(join(home, 'flows.json'), JSON.stringify(FLOW));
  const script = join(apps, 'node_modules/node-red/red.js');
  const app = spawn(process.execPath, [script, '--userDir', home], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [app.stdout, app.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const url = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    if (app.exitCode === null) {
      const gone = new Promise((done) => app.once('exit', done));
      app.kill();
      await gone;
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await answers(url, app, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
