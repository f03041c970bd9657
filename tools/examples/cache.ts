import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Remembers what has passed, by the content of all that it depended on. A failure is never remembered. */
export type Cache = { has: (key: string) => boolean; add: (key: string) => void };

export const noCache: Cache = { has: () => false, add: () => undefined };

export function openCache(folder: string): Cache {
  return {
    has: (key) => existsSync(join(folder, key)),
    add: (key) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, key), '');
    },
  };
}

/** One key of many parts; the parts cannot run into each other. */
export const toKey = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

/** The hash of the files below a folder for which `isCounted` holds (path relative to the folder). */
export function readFolderHash(folder: string, isCounted: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const path of listFiles(folder).filter((file) => isCounted(relative(folder, file)))) {
    const content = readFileSync(path);
    hash.update(`${relative(folder, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The version of this tool: its own files without tests and fixtures. */
export const readToolHash = (): string =>
  readFolderHash(here, (path) => !path.startsWith('fixtures/') && !path.endsWith('.test.ts'));

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
