import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolderHash, toKey } from './cache';
import type { Run } from './manifest';
import type { Sample } from './samples';

/** The key of a run: all that its result depends on, or null where that cannot be told (`../` in the command). */
export function readRunKey(sample: Sample, run: Run, examples: string, rest: readonly string[]): string | null {
  if (run.command.includes('../')) return null;
  const others = sample.runs.filter((other) => other !== run).flatMap(({ output }) => output ?? []);
  const ignored = new Set(['sample.json', ...others]);
  const own = readFolderHash(sample.dir, (path) => !ignored.has(path));
  const imported = readImports(sample.dir, examples).map((folder) => readFolderHash(join(examples, folder)));
  return toKey([sample.folder, JSON.stringify(run), own, ...imported, ...rest]);
}

/** Folders of the module that the sample imports, also through each other, relative to `examples/`. */
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
  const quoted = sources.flatMap((name) => [...readFileSync(join(dir, name), 'utf8').matchAll(/"([^"\s]+)"/g)]);
  return quoted
    .flatMap((found) => found[1] ?? [])
    .filter((path) => path.startsWith(`${module}/`))
    .map((path) => path.slice(module.length + 1));
}
