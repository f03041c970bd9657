/*
 * `npm run bench:search`: how well, how fast and in how many bytes the search finds, against others in the same run.
 * `-- --ours` asks our own search alone, in seconds.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadSources } from '../../../plugins/search/load';
import { createEngine } from '../../../src/search/engine';
import { encodeIndex } from '../../../src/search/index/encode';
import { align } from '../align';
import { type Contestant, addressOf } from './engines';
import { tenTimes } from './grown';
import { type Query, type Tally, countBelieved, judge, percentile } from './judge';
import { startRivals } from './rivals';
import { verdicts } from './verdict';

const root = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    ours: { type: 'boolean', default: false },
    /** A folder of other queries. */
    queries: { type: 'string', default: path.join(import.meta.dirname, 'queries') },
    /** A site that is built with the plugin. */
    site: { type: 'string' },
  },
});
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const zipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

async function readSet<T>(name: string): Promise<T[]> {
  const file = path.join(values.queries, `${name}.json`);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as T[]) : [];
}

async function engineBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { createEngine } from './src/search/engine';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return zipped(outputFiles[0]?.contents ?? '');
}

interface Run {
  readonly held: ReadonlyMap<string, Tally>;
  readonly believed: number;
  readonly key: { readonly median: number; readonly p95: number };
}

/** Puts all queries to one search and prints what it found. */
async function run(contestant: Contestant, noise: readonly string[]): Promise<Run> {
  console.log(`\n${contestant.name}`);
  let [held, times]: [ReadonlyMap<string, Tally>, readonly number[]] = [new Map(), []];
  for (const set of ['tuning', 'held']) {
    const found = await judge(contestant, await readSet<Query>(set));
    const rows = [...found.tallies].map(([name, { count, first, amongFive }]) => {
      return [
        `  ${set} ${name}`,
        `${count}`,
        `@1 ${(first / count).toFixed(3)}`,
        `@5 ${(amongFive / count).toFixed(3)}`,
      ];
    });
    console.log(align(rows));
    if (found.times.length > 0) [held, times] = [found.tallies, found.times];
  }
  const believed = await countBelieved(contestant, noise);
  console.log(`  noise that is believed: ${believed} of ${noise.length}`);
  return { held, believed, key: { median: percentile(times, 0.5), p95: percentile(times, 0.95) } };
}

const source = await loadSources(root);
const json = JSON.stringify(encodeIndex(source));
// Before anything of ours has run: what a reader waits for the first time.
const started = performance.now();
createEngine(JSON.parse(json)).search('кафка');
const start = performance.now() - started;
const engine = createEngine(JSON.parse(json));
const own: Contestant = {
  name: 'Go-конспект',
  async search(query) {
    const { hits, guessed } = engine.search(query);
    return { addresses: hits.map(({ path: address }) => addressOf(address)), sure: !guessed };
  },
};
const rivals = values.ours ? null : await startRivals(root, source.pages, values.site);
const noise = await readSet<string>('noise');
const ours = await run(own, noise);
const theirs: Run[] = [];
for (const contestant of rivals?.contestants ?? []) theirs.push(await run(contestant, noise));
await rivals?.close();

const [index, code] = [zipped(json), await engineBytes()];
console.log(`\nindex ${kB(index)} + engine ${kB(code)}, gzip`);
for (const [name, text] of Object.entries(rivals?.indexes ?? {})) console.log(`${name}: index ${kB(zipped(text))}`);
if (rivals) console.log(`ten times the text: index ${kB(zipped(JSON.stringify(encodeIndex(tenTimes(source)))))}`);
console.log(
  `ms here, now: key ${ours.key.median.toFixed(1)} / p95 ${ours.key.p95.toFixed(1)}, start ${start.toFixed(0)}`,
);
const plugin = theirs[0];
const ratios =
  rivals && plugin ? { start: start / rivals.pluginStart, key: ours.key.median / plugin.key.median } : null;
const believed = { believed: ours.believed, count: noise.length };
const judged = verdicts({ held: ours.held, noise: believed, bytes: index + code, ratios });
console.log(`\n${align(judged.map(({ met, what, found, limit }) => [met ? '✓' : '✗', what, found, limit]))}`);
process.exitCode = judged.every(({ met }) => met) ? 0 : 1;
