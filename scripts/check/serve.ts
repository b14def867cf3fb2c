import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Server {
  /** Address of a file below the folder, on loopback. */
  url(file: string): string;
  close(): void;
}

/** Serves a folder on loopback, on a free port; nothing outside the folder. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const path = normalize(join(folder, decodeURIComponent(new URL(url, 'http://host').pathname)));
      if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) throw new Error('outside');
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (file) => `http://127.0.0.1:${port}/${file.split(sep).map(encodeURIComponent).join('/')}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
