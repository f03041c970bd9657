import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';
import type { Release } from '../../src/offline/protocol';
import { listRelease, releaseOptions } from './manifest';

const WORKER = 'plugins/offline/worker/sw.ts';
const SWITCH_OFF = 'plugins/offline/worker/off.ts';

/**
 * Seals a built site: writes the service worker that holds the list of its files, and `offline.json` that says how much
 * a copy weighs. Runs after the build, because plugins' `postBuild` run side by side and the list must have everything.
 * `injectManifest` bundles nothing, so esbuild makes one file of the worker first.
 */
export async function sealRelease(root: string, outDir: string, baseUrl = '/go-konspekt/'): Promise<Release> {
  const { release } = await listRelease(outDir, baseUrl);
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-worker-'));
  try {
    const bundled = path.join(folder, 'sw.js');
    await bundleWorker(path.join(root, WORKER), bundled, release);
    await injectManifest({ ...releaseOptions(outDir, baseUrl), swSrc: bundled, swDest: path.join(outDir, 'sw.js') });
  } finally {
    await rm(folder, { recursive: true });
  }
  await writeFile(path.join(outDir, 'offline.json'), `${JSON.stringify(release)}\n`);
  return release;
}

/**
 * Seals a built site with saving switched off: its worker frees whoever has an older one, and pages ask for no other. For
 * the day when the worker itself turns out to be wrong.
 */
export async function sealSwitchedOff(root: string, outDir: string): Promise<void> {
  await bundleWorker(path.join(root, SWITCH_OFF), path.join(outDir, 'sw.js'), null);
  await writeFile(path.join(outDir, 'offline.json'), `${JSON.stringify({ off: true })}\n`);
}

async function bundleWorker(entryPoint: string, outfile: string, release: Release | null): Promise<void> {
  await build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    define: { RELEASE: JSON.stringify(release), 'process.env.NODE_ENV': '"production"' },
  });
}
