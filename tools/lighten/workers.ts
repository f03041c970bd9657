import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, type OutputFile, type Plugin, build } from 'esbuild';

const WORKER = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.ts)\1,\s*import\.meta\.url\s*,?\s*\)/g;

/** Names a file by its content, as esbuild does with its own. */
function hashedName(file: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `${path.basename(file, '.ts')}-${hash}.js`;
}

/**
 * Bundles what `new URL('./worker.ts', import.meta.url)` names as an entry of its own beside the script, and puts the name
 * of the made file there. The files that were made are added to `made`.
 */
export function workers(options: BuildOptions, outDir: string, made: OutputFile[]): Plugin {
  const bundled = new Map<string, Promise<string>>();
  const bundle = async (file: string): Promise<string> => {
    const { outputFiles } = await build({ ...options, entryPoints: [file], write: false, format: 'esm' });
    const output = outputFiles?.[0];
    if (!output) throw new Error(`esbuild не собрал ${file}`);
    const name = hashedName(file, output.contents);
    made.push({ ...output, text: output.text, path: path.join(outDir, name) });
    return name;
  };
  return {
    name: 'workers',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]client[\\/].*\.ts$/ }, async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        const named = [...source.matchAll(WORKER)].map(([, , relative = '']) => relative);
        if (named.length === 0) return undefined;
        const names = new Map<string, string>();
        for (const relative of named) {
          const worker = path.resolve(path.dirname(file), relative);
          const name = bundled.get(worker) ?? bundle(worker);
          bundled.set(worker, name);
          names.set(relative, await name);
        }
        const contents = source.replace(
          WORKER,
          (_, quote: string, relative: string) => `new URL(${quote}./${names.get(relative)}${quote}, import.meta.url)`,
        );
        return { contents, loader: 'ts' };
      });
    },
  };
}
