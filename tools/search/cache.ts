import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedSearch } from '../../plugins/search/load';

type Searched = Pick<LoadedSearch, 'index' | 'diagnostics'>;

/** What an index depends on: the book, its samples, and the code that makes it. */
const INPUTS = ['docs', 'examples', 'plugins/book', 'plugins/search', 'src/search', 'src/model'];
const SKIPPED = /(?:^|\/)(?:node_modules|\.git|testdata)(?:\/|$)/;

/** A fingerprint of the inputs by name, size and time of change: enough to know that nothing was touched. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const entries = await readdir(path.join(root, input), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.filter((name) => !SKIPPED.test(name)).sort()) {
      const { size, mtimeMs } = await stat(file);
      hash.update(`${path.relative(root, file)}:${size}:${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** The index of the book as it is now: the one made before where nothing has changed since. */
export async function cachedSearch(root: string, load: () => Promise<Searched>): Promise<Searched> {
  const folder = path.join(root, 'node_modules/.cache/search');
  const file = path.join(folder, `${(await fingerprint(root)).slice(0, 16)}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Searched;
  const loaded = await load();
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(loaded));
  await rename(`${file}.${process.pid}`, file);
  return loaded;
}
