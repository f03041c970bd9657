import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseManifest, type Run } from './manifest';

/** A folder with a `sample.json`; `folder` is relative to `examples/`, as pages name it. */
export type Sample = { folder: string; dir: string; runs: Run[] };
export type BadSample = { folder: string; problems: string[] };

/** Every sample under `examples/`, also in folders that begin with `_`, sorted; broken manifests apart. */
export function readSamples(examples: string): { samples: Sample[]; broken: BadSample[] } {
  const samples: Sample[] = [];
  const broken: BadSample[] = [];
  for (const dir of findManifests(examples)) {
    const folder = relative(examples, dir);
    const { manifest, problems } = parseManifest(readFileSync(join(dir, 'sample.json'), 'utf8'));
    if (manifest) samples.push({ folder, dir, runs: manifest.runs });
    else broken.push({ folder, problems });
  }
  return { samples, broken };
}

/** True when a folder is one of those asked for: `go/defer` takes `go/defer/order`, not `go/deferred`. */
export const isSelected = (folder: string, prefixes: readonly string[]): boolean =>
  prefixes.length === 0 || prefixes.some((prefix) => folder === prefix || folder.startsWith(`${prefix}/`));

function findManifests(dir: string): string[] {
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const here = entries.some((entry) => entry.isFile() && entry.name === 'sample.json') ? [dir] : [];
  const folders = entries.filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name));
  return [...here, ...folders.flatMap((entry) => findManifests(join(dir, entry.name)))];
}
