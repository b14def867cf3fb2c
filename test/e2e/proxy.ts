/** An HTTP proxy on loopback that lets nothing out, and remembers which hosts were asked for. */
import { createServer, request } from 'node:http';

export interface Proxy {
  readonly port: number;
  /** `host:port` of all requests so far, but those to `own`. */
  asked(own: string): string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const url = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null;
    asked.push(url?.host ?? String(incoming.url));
    if (url?.hostname !== '127.0.0.1') {
      answer.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(url, { method: method ?? 'GET', headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(String(incoming.url));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    asked: (own) => asked.filter((host) => host !== own),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
