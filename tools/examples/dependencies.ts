import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readFolderHash, toKey } from './cache';
import type { Run } from './manifest';
import type { Sample } from './samples';

/** The key of a run: all that its result depends on, or null where that cannot be told. */
export function readRunKey(sample: Sample, run: Run, examples: string, rest: readonly string[]): string | null {
  const named = readNamed(sample.dir, run.command, examples);
  if (named === null) return null;
  const outputs = sample.runs.filter((other) => other !== run).flatMap(({ output }) => output ?? []);
  const ignored = new Set(['sample.json', ...outputs]);
  const own = readFolderHash(sample.dir, (path) => !ignored.has(path));
  const beside = named.flatMap((folder) => [folder, ...readImports(join(examples, folder), examples)]);
  const others = [...readImports(sample.dir, examples), ...beside].map((folder) =>
    readFolderHash(join(examples, folder)),
  );
  return toKey([sample.folder, JSON.stringify(run), own, ...others, ...rest]);
}

/** The folders besides its own that a command names by `../`, relative to `examples/`; null where that cannot be told. */
export function readNamed(dir: string, command: string, examples: string): string[] | null {
  const path = /(?<![\w.$}/])(?:\.\.\/)+[\w./-]*/g;
  if (command.replace(path, '').includes('../')) return null;
  const folders = [...command.matchAll(path)].map(([found]) => toFolder(resolve(dir, found), examples));
  const known = folders.filter((folder) => folder !== null);
  return known.length < folders.length ? null : [...new Set(known)].sort();
}

/** The folder of a file, or the path itself where it is one, relative to `examples/`; null where it is not below it. */
function toFolder(path: string, examples: string): string | null {
  if (!existsSync(path)) return null;
  const folder = relative(examples, statSync(path).isDirectory() ? path : dirname(path));
  return folder === '' || folder.startsWith('..') ? null : folder;
}

/** Folders that the sample imports or opens by `../`, also through each other, relative to `examples/`. */
export function readImports(dir: string, examples: string): string[] {
  const seen = new Set<string>();
  const queue = [dir];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const folder of readOwnImports(next, examples)) {
      const path = join(examples, folder);
      if (seen.has(folder) || path === dir || !existsSync(path)) continue;
      seen.add(folder);
      queue.push(path);
    }
  }
  return [...seen].sort();
}

function readOwnImports(dir: string, examples: string): string[] {
  const module = /^module (\S+)$/m.exec(readFileSync(join(examples, 'go.mod'), 'utf8'))?.[1] ?? '';
  const sources = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.go'));
  return sources.flatMap((name) => {
    const quoted = [...readFileSync(join(dir, name), 'utf8').matchAll(/"([^"\s]+)"/g)].map(([, path = '']) => path);
    const imported = quoted
      .filter((path) => path.startsWith(`${module}/`))
      .map((path) => path.slice(module.length + 1));
    const opened = quoted.filter((path) => path.startsWith('../'));
    return [...imported, ...opened.flatMap((path) => toFolder(join(dir, name, '..', path), examples) ?? [])];
  });
}
