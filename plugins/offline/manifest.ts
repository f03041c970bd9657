import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type GetManifestOptions, type ManifestEntry, getManifest } from 'workbox-build';
import { amountOf } from '../../src/offline/files';
import type { Release, ReleaseFile } from '../../src/offline/protocol';
import { findShell } from './shell';

export interface ReleaseManifest {
  readonly release: Release;
  readonly files: readonly ReleaseFile[];
}

/** Not for reading in the browser: pictures for chats, what robots read, editions to take away, the worker itself. */
const IGNORED = [
  'img/cards/**',
  'sitemap.xml',
  'robots.txt',
  'llms*.txt',
  '**/*.{map,md,zip,epub,pdf}',
  'editions/**',
  'sw.js',
  'offline.json',
  '.nojekyll',
];
const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** 64 bits of SHA-256 in hex. */
const REVISION_LENGTH = 16;

/** What Workbox is told of a built site; `manifestTransforms` makes its entries into files of our release. */
export function releaseOptions(outDir: string, baseUrl: string): GetManifestOptions & { globDirectory: string } {
  return {
    globDirectory: outDir,
    globPatterns: ['**/*'],
    globIgnores: IGNORED,
    maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
    manifestTransforms: [
      async (entries: (ManifestEntry & { size: number })[]) => ({
        manifest: (await describeFiles(entries, outDir, baseUrl)) as (ManifestEntry & { size: number })[],
        warnings: [],
      }),
    ],
  };
}

/** Adds to Workbox' list what our worker needs: our own hash, which a browser can compute, the size and the shell. */
async function describeFiles(
  entries: readonly (ManifestEntry & { size: number })[],
  outDir: string,
  baseUrl: string,
): Promise<(ReleaseFile & { size: number })[]> {
  const read = (url: string) => readFile(path.join(outDir, url));
  const shell = await findShell(
    entries.map(({ url }) => url),
    baseUrl,
    async (url) => (await read(url)).toString('utf8'),
  );
  const files = entries.map(async ({ url, size }) => ({
    url,
    revision: revisionOf(await read(url)),
    bytes: size,
    size,
    ...(shell.has(url) ? { shell: true as const } : {}),
  }));
  return (await Promise.all(files)).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function revisionOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, REVISION_LENGTH);
}

/** Lists what a copy of the built site consists of. */
export async function listRelease(outDir: string, baseUrl: string): Promise<ReleaseManifest> {
  const { manifestEntries, warnings } = await getManifest(releaseOptions(outDir, baseUrl));
  if (warnings.length > 0) throw new Error(`Файл не попал в копию для чтения без сети: ${warnings.join('; ')}`);
  return toRelease(manifestEntries as unknown as ReleaseFile[]);
}

/** Files → the release, named by the hash of all of them. */
export function toRelease(unsorted: readonly ReleaseFile[]): ReleaseManifest {
  const files = [...unsorted].sort((a, b) => (a.url < b.url ? -1 : 1));
  const list = files.map(({ url, revision, bytes }) => [url, revision, bytes]);
  const id = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
  return { release: { id, ...amountOf(files) }, files };
}
