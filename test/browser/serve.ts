import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Site {
  readonly origin: string;
  /** Address of a file. `mark` makes it the only one of its kind, so that a tab can be found by it. */
  at(path: string, mark: number): string;
  close(): Promise<void>;
}

/** Serves the machine's files on loopback: `/<mark>/<absolute path>`. */
export async function serve(): Promise<Site> {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = normalize(decodeURIComponent(pathname.replace(/^\/\d+/, '')));
      if (!(await stat(path)).isFile()) throw new Error('no file');
      response.setHeader('content-type', TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-cache');
      response.end(await readFile(path));
    } catch {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/plain');
      response.end('not here');
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    at: (path, mark) => origin + join(`/${mark}`, path).split('/').map(encodeURIComponent).join('/'),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
