import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Things that took long to make, by what they were made of. It may forget, and never answers with anything else. */
export interface Cache {
  /** What was made of this source; null where it is not known. */
  find(source: string): Buffer | null;
  keep(source: string, made: Buffer | string): void;
  /** Forgets what nobody asked for since the cache was opened. */
  tidy(): void;
}

const FORGETFUL: Cache = { find: () => null, keep: () => undefined, tidy: () => undefined };

function sha256(...parts: readonly (Buffer | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A full disk or a folder that may not be written: the next build makes everything anew.
  }
}

/**
 * Opens a folder as a cache. `ingredients` is what everything in it is made of besides its source: the code that makes it,
 * the packages. A file begins with the hash of the rest, so that a damaged one counts as absent.
 */
export function openFolder(folder: string, ingredients: readonly string[]): Cache {
  const asked = new Set<string>();
  const nameOf = (source: string): string => {
    const name = sha256(...ingredients, source);
    asked.add(name);
    return name;
  };
  return {
    find(source) {
      try {
        const file = readFileSync(path.join(folder, nameOf(source)));
        const end = file.indexOf('\n');
        const made = file.subarray(end + 1);
        return file.toString('latin1', 0, end) === sha256(made) ? made : null;
      } catch {
        return null;
      }
    },
    keep(source, made) {
      const file = path.join(folder, nameOf(source));
      const fresh = `${file}.${randomUUID()}`;
      quietly(() => {
        mkdirSync(folder, { recursive: true });
        const bytes = typeof made === 'string' ? Buffer.from(made) : made;
        writeFileSync(fresh, Buffer.concat([Buffer.from(`${sha256(bytes)}\n`), bytes]));
        renameSync(fresh, file);
      });
    },
    tidy() {
      quietly(() => {
        for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(path.join(folder, name), { force: true });
      });
    },
  };
}

const ROOT = path.resolve(__dirname, '../..');

/** What npm has installed, with the version and the hash of each package; null where something else has installed it. */
function installedPackages(): string | null {
  try {
    return readFileSync(path.join(ROOT, 'node_modules/.package-lock.json'), 'utf8');
  } catch {
    return null;
  }
}

/**
 * Opens a cache of the build below `node_modules/.cache`. It belongs to the code in `files` and to the installed packages:
 * what others have made is not found. With `BUILD_CACHE=off` nothing is found and nothing kept.
 */
export function openCache(name: string, files: readonly string[]): Cache {
  const packages = installedPackages();
  if (packages === null || process.env.BUILD_CACHE === 'off') return FORGETFUL;
  const code = files.map((file) => readFileSync(file, 'utf8'));
  return openFolder(path.join(ROOT, 'node_modules/.cache', name), [process.version, packages, ...code]);
}
