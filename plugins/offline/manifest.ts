import { createHash } from 'node:crypto';
import { getManifest } from 'workbox-build';
import type { Release } from '../../src/offline/protocol';

export interface ReleaseEntry {
  /** Relative to the worker, so that any base path works. */
  readonly url: string;
  /** Null where the name of the file holds its hash already. */
  readonly revision: string | null;
  readonly size: number;
}

export interface ReleaseManifest {
  readonly release: Release;
  readonly entries: readonly ReleaseEntry[];
}

/** Names to which the bundler gave a hash of the content. */
const HASHED = /^assets\/.*\.[0-9a-f]{8}\.\w+$/;
/** Not for reading: pictures for chats, what robots read, the worker itself. */
const IGNORED = ['img/cards/**', 'sitemap.xml', 'robots.txt', 'sw.js', 'offline.json', '**/*.map', '.nojekyll'];
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Lists what a copy of the built site consists of. */
export async function listRelease(outDir: string): Promise<ReleaseManifest> {
  const sizes = new Map<string, number>();
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: outDir,
    globPatterns: ['**/*'],
    globIgnores: IGNORED,
    maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
    dontCacheBustURLsMatching: HASHED,
    manifestTransforms: [
      (manifest) => {
        for (const entry of manifest) sizes.set(entry.url, entry.size);
        return { manifest, warnings: [] };
      },
    ],
  });
  if (warnings.length > 0) throw new Error(`Файл не попал в копию для чтения без сети: ${warnings.join('; ')}`);
  return toRelease(manifestEntries.map(({ url, revision }) => ({ url, revision, size: sizes.get(url) ?? 0 })));
}

/** Entries → the release, named by the hash of all of them. */
export function toRelease(unsorted: readonly ReleaseEntry[]): ReleaseManifest {
  const entries = [...unsorted].sort((a, b) => (a.url < b.url ? -1 : 1));
  const id = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  return { release: { id, files: entries.length, bytes }, entries };
}
