/** Runs a script of the project as `npx tsx` does, without npx: each would be a process more. */
import { spawn } from 'node:child_process';

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, out, err }));
  });
}
