/** A folder of saved pages on loopback. An address from a page's own root is looked for in the folders around the page, as it was served from one of them. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { TYPES } from '../browser/serve.ts';

export interface FolderSite {
  at(id: string): string;
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<FolderSite> {
  const server = createServer(async (request, response) => {
    const asked = pathOf(request.url ?? '/');
    const around =
      request.headers.referer === undefined ? '/' : dirname(pathOf(new URL(request.headers.referer).pathname));
    for (const path of candidates(asked, around)) {
      const file = await fileAt(join(folder, path));
      if (!file) continue;
      // What a page says of its own characters holds, so no header says another.
      const type =
        TYPES[extname(file).toLowerCase()] ?? (/\.html?\.\w+$/i.test(file) ? 'text/html' : 'application/octet-stream');
      response.setHeader('content-type', type.replace(/;.*$/, ''));
      response.end(await readFile(file));
      return;
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    at: (id) => `http://127.0.0.1:${port}/${id.split('/').map(encodeURIComponent).join('/')}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string): string {
  try {
    return join('/', decodeURIComponent(url.replace(/[?#].*$/, '')));
  } catch {
    return '/'; // no address at all
  }
}

function* candidates(asked: string, around: string): Iterable<string> {
  yield asked;
  for (let up = around; up !== '/' && up !== '.'; up = dirname(up)) yield join(up, asked);
}

async function fileAt(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? fileAt(join(path, 'index.html')) : null;
}
