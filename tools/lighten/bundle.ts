import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, type Metafile, type OutputFile, build } from 'esbuild';
import { OLDEST_BROWSERS } from '../../plugins/light/browsers';
import { workers } from './workers';

/** Where the script is read: the site (modules, chunks on demand) or the edition opened from a file (one classic script). */
export type Edition = 'site' | 'file';

function commonOptions(root: string, edition: Edition): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: [...OLDEST_BROWSERS],
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.GK_EDITION': JSON.stringify(edition), 'process.env.NODE_ENV': '"production"' },
  };
}

/** What a made file imports at once, and what that imports. */
function staticImports({ outputs }: Metafile, file: string, seen = new Set<string>()): Set<string> {
  for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
    if (kind !== 'import-statement' || seen.has(imported)) continue;
    seen.add(imported);
    staticImports({ inputs: {}, outputs }, imported, seen);
  }
  return seen;
}

export interface ReaderBundle {
  /** Name of the script that pages name. */
  readonly entry: string;
  /** Names of the chunks that it imports at once. */
  readonly imports: readonly string[];
  /** All files that were made, the entry too, and their code. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Bundles `src/client/index.ts` into a folder. For the site: modules with hashed names, what is imported on first use in
 * chunks of its own, workers beside them. For the edition opened from a file: one classic script `reader.js`, because a
 * browser refuses modules, workers and fetches there. The same sources give the same bytes.
 */
export async function bundleReader(root: string, outDir: string, edition: Edition): Promise<ReaderBundle> {
  const options = commonOptions(root, edition);
  const made: OutputFile[] = [];
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: { [edition === 'site' ? 'index' : 'reader']: 'src/client/index.ts' },
    outdir: outDir,
    write: false,
    metafile: true,
    ...(edition === 'site'
      ? {
          format: 'esm',
          splitting: true,
          entryNames: '[name]-[hash]',
          chunkNames: '[name]-[hash]',
          plugins: [workers(options, outDir, made)],
        }
      : { format: 'iife' }),
  });
  const entry = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === 'src/client/index.ts')?.[0];
  if (!entry) throw new Error('esbuild не собрал скрипт читателя');
  const files = [...outputFiles, ...made].sort((a, b) => (a.path < b.path ? -1 : 1));
  await mkdir(outDir, { recursive: true });
  for (const { path: file, contents } of files) await writeFile(file, contents);
  return {
    entry: path.basename(entry),
    imports: [...staticImports(metafile, entry)].map((file) => path.basename(file)).sort(),
    files: new Map(files.map(({ path: file, text }) => [path.basename(file), text])),
  };
}
