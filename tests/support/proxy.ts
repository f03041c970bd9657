import { type Server, createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a bad network does with a request: passes it on, never answers, breaks it off. */
export type Fate = 'pass' | 'hang' | 'drop';

export interface Proxy {
  /** Address of the site through the proxy. */
  readonly url: string;
  /** Paths asked for since the last call, below the base path. */
  readonly takeLog: () => readonly string[];
  /** Decides what happens to each request from now on. */
  readonly treat: (fate: (path: string) => Fate) => void;
  readonly stop: () => Promise<void>;
}

/** A network between the reader and a served site that can be made bad, and that counts what is asked for. */
export async function startProxy(siteUrl: string): Promise<Proxy> {
  const site = new URL(siteUrl);
  let log: string[] = [];
  let fateOf: (path: string) => Fate = () => 'pass';
  const server: Server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '/').slice(site.pathname.length);
    log.push(path);
    const fate = fateOf(path);
    if (fate === 'drop') incoming.socket.destroy();
    if (fate !== 'pass') return;
    const onward = forward(
      { host: site.hostname, port: site.port, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => incoming.socket.destroy());
    onward.end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${site.pathname}`,
    takeLog: () => {
      const taken = log;
      log = [];
      return taken;
    },
    treat: (fate) => {
      fateOf = fate;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
