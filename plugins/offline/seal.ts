import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Release } from '../../src/offline/protocol';
import { listRelease } from './manifest';

/**
 * Seals a built site: writes the service worker that holds the list of its files, and `offline.json` that says how much
 * a copy weighs. Runs after the build, because plugins' `postBuild` run side by side and the list must have everything.
 */
export async function sealRelease(root: string, outDir: string): Promise<Release> {
  const { release, entries } = await listRelease(outDir);
  await build({
    entryPoints: [path.join(root, 'plugins/offline/worker/sw.ts')],
    outfile: path.join(outDir, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    define: {
      RELEASE: JSON.stringify(release),
      ENTRIES: JSON.stringify(entries),
      'process.env.NODE_ENV': '"production"',
    },
  });
  await writeFile(path.join(outDir, 'offline.json'), `${JSON.stringify(release)}\n`);
  return release;
}
