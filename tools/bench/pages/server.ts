import { type Server, createServer } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** Already compressed: nothing is won by doing it again. */
const PACKED = /\.(woff2?|png|jpe?g|webp|avif|zip|epub|pdf)$/;

interface Entry {
  readonly type: string;
  readonly encoding: 'gzip' | null;
  readonly bytes: Buffer;
}

/** One answer that was sent. */
export interface Sent {
  readonly address: string;
  readonly type: string;
  /** Of the body, as it goes over the wire. */
  readonly bytes: number;
}

export interface Served {
  /** Address of the site with its base path. */
  readonly url: string;
  /** What was sent since the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly stop: () => Promise<void>;
}

async function readEntries(folder: string): Promise<Map<string, Entry>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const entries = new Map<string, Entry>();
  for (const file of files) {
    const full = path.join(file.parentPath, file.name);
    const bytes = await readFile(full);
    const packed = PACKED.test(file.name);
    entries.set(path.relative(folder, full).split(path.sep).join('/'), {
      type: TYPES[path.extname(file.name)] ?? 'application/octet-stream',
      encoding: packed ? null : 'gzip',
      bytes: packed ? bytes : gzipSync(bytes),
    });
  }
  return entries;
}

/** The file of an address, as GitHub Pages finds it: the page of a folder, or the name with `.html`. */
function find(entries: ReadonlyMap<string, Entry>, address: string): Entry | undefined {
  if (address === '' || address.endsWith('/')) return entries.get(`${address}index.html`);
  return entries.get(address) ?? entries.get(`${address}.html`);
}

/**
 * Serves a built folder on a free port of this machine as GitHub Pages does, in HTTP/1.1: gzip made once and kept in memory,
 * ten minutes of caching, `404.html` for the rest. The same for all rivals, so that only their bytes differ.
 */
export async function serveCompressed(folder: string, baseUrl: string): Promise<Served> {
  const entries = await readEntries(folder);
  let sent: Sent[] = [];
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(baseUrl) ? decodeURIComponent(pathname.slice(baseUrl.length)) : null;
    if (inside !== null && entries.has(`${inside}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const found = inside === null ? undefined : find(entries, inside);
    const entry = found ?? entries.get('404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': entry?.type ?? 'text/plain',
      'cache-control': 'max-age=600',
      ...(entry?.encoding ? { 'content-encoding': entry.encoding } : {}),
    });
    sent.push({ address: pathname, type: entry?.type ?? '', bytes: entry?.bytes.length ?? 0 });
    response.end(entry?.bytes);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${baseUrl}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
