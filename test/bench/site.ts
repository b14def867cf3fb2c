/** Serves saved and made-up pages on loopback; whatever else a page asks for is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LATE, MADE } from './made.ts';

/** How long `/slow` lets wait, in milliseconds. */
const SLOW = 400;

export interface Site {
  readonly origin: string;
  close(): void;
}

export async function serve(saved: string): Promise<Site> {
  const server = createServer((request, response) => void answer(request.url ?? '/', saved, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

async function answer(url: string, saved: string, response: ServerResponse): Promise<void> {
  const [, kind = '', name = ''] = /^\/(\w+)\/([\w.-]+)/.exec(url) ?? [];
  if (url === '/slow') await pause(SLOW);
  const html = url === '/slow' ? '' : find(kind, name, saved);
  response.statusCode = html === null ? 404 : 200;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html ?? '');
}

function find(kind: string, name: string, saved: string): string | Buffer | null {
  if (kind === 'made') return MADE[name]?.() ?? null;
  if (kind === 'late') return LATE[name]?.html() ?? null;
  const path = join(saved, name);
  return kind === 'saved' && name.endsWith('.html') && existsSync(path) ? readFileSync(path) : null;
}
