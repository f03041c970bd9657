import { createReadStream, existsSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** What GitHub Pages sends compressed. */
const COMPRESSED = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

export interface Site {
  /** Address of the site with its base path. */
  readonly url: string;
  /** Serves another folder from now on, as a deployment would. */
  readonly deploy: (folder: string) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site as GitHub Pages does: below a base path, a folder's slash added, compressed, `404.html` for the rest. Port 0 is
 * any free one. (`docusaurus serve` sends `404.html` and the index of the search elsewhere, so a copy for reading without
 * a network can't be made from it.)
 */
export async function serveSite(folder: string, baseUrl = '/go-konspekt/', port = 0): Promise<Site> {
  let root = folder;
  const server: Server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(baseUrl) ? decodeURIComponent(pathname.slice(baseUrl.length)) : null;
    let file = inside === null ? null : path.join(root, inside);
    if (file && existsSync(file) && statSync(file).isDirectory()) {
      if (!pathname.endsWith('/')) {
        response.writeHead(301, { location: `${pathname}/${search}` }).end();
        return;
      }
      file = path.join(file, 'index.html');
    }
    const found = file !== null && existsSync(file);
    const served = found && file ? file : path.join(root, '404.html');
    const type = TYPES[path.extname(served)] ?? 'application/octet-stream';
    const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': 'max-age=600',
      ...(gzip && { 'content-encoding': 'gzip', vary: 'Accept-Encoding' }),
    });
    const content = createReadStream(served);
    (gzip ? content.pipe(createGzip({ level: 9 })) : content).pipe(response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${baseUrl}`,
    deploy: (next) => {
      root = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
