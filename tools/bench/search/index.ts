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
import type { SearchIndex } from '../../../src/search/types';
import { align } from '../align';
import { type Contestant, ownSearch } from './engines';
import { tenTimes } from './grown';
import { type Query, type Tally, countBelieved, judge, together } from './judge';
import { mutated } from './mutations';
import { startRivals } from './rivals';
import { percentile, timeKeys } from './typing';
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
/** Queries are spoilt alike in every run. */
const SEED = 2026;
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
  /** What was put aside before the tuning, and with it what outsiders wrote afterwards. */
  readonly sets: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  readonly believed: number;
}

/** Short queries, spelled as in the book: those that are spoilt on purpose. */
function isPlain({ query, class: name }: Query): boolean {
  return ['exact', 'inflected', 'identifier', 'phrase'].includes(name) && query.split(' ').length <= 3;
}

/** Puts all queries to one search and prints what it found. */
async function run(contestant: Contestant, noise: readonly string[]): Promise<Run> {
  console.log(`\n${contestant.name}`);
  const share = (part: number, { count }: Tally): string => (part / count).toFixed(3);
  const held: Map<string, Tally>[] = [];
  const tuning = await readSet<Query>('tuning');
  const sets: [string, readonly Query[]][] = [
    ['tuning', tuning],
    ['held', await readSet<Query>('held')],
    ['fresh', await readSet<Query>('fresh')],
    ['spoilt', mutated(tuning.filter(isPlain), SEED)],
  ];
  for (const [set, queries] of sets) {
    const found = await judge(contestant, queries);
    const rows = [...found].map(([name, tally]) => [
      `  ${set} ${name}`,
      `${tally.count}`,
      `@1 ${share(tally.first, tally)}`,
      `@5 ${share(tally.amongFive, tally)}`,
      `the page @5 ${share(tally.pageAmongFive, tally)}`,
    ]);
    console.log(align(rows));
    if (set === 'held' || set === 'fresh') held.push(found);
  }
  const believed = await countBelieved(contestant, noise);
  console.log(`  noise that is believed: ${believed} of ${noise.length}`);
  const aside = new Map([
    ['held', held[0] ?? new Map<string, Tally>()],
    ['held and fresh', together(held)],
  ]);
  return { sets: aside, believed };
}

const source = await loadSources(root);
const json = JSON.stringify(encodeIndex(source));
// Before anything of ours has run: what a reader waits for the first time.
const started = performance.now();
createEngine(JSON.parse(json) as SearchIndex).search('кафка');
const start = performance.now() - started;
const rivals = values.ours ? null : await startRivals(root, source.pages, values.site);
const noise = await readSet<string>('noise');
const ours = await run(ownSearch(json), noise);
for (const contestant of rivals?.contestants ?? []) await run(contestant, noise);
// A new one of ours, for that one has learnt the words of all queries.
const typists = [ownSearch(json), ...(rivals?.contestants.slice(0, 1) ?? [])];
const typed = (await readSet<Query>('tuning')).map(({ query }) => query);
const [key = 0, pluginKey] = (await timeKeys(typists, typed)).map((times, at) => {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  console.log(
    `\na key in ${typists[at]?.name}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, here and now`,
  );
  return median;
});
await rivals?.close();

const [index, code] = [zipped(json), await engineBytes()];
console.log(`\nindex ${kB(index)} + engine ${kB(code)}, gzip`);
for (const [name, text] of Object.entries(rivals?.indexes ?? {})) console.log(`${name}: index ${kB(zipped(text))}`);
if (rivals) console.log(`ten times the text: index ${kB(zipped(JSON.stringify(encodeIndex(tenTimes(source)))))}`);
console.log(`from the bytes to the first answer: ${start.toFixed(0)} ms, here and now`);
const ratios = rivals && pluginKey ? { start: start / rivals.pluginStart, key: key / pluginKey } : null;
const believed = { believed: ours.believed, count: noise.length };
const judged = verdicts({ sets: ours.sets, noise: believed, bytes: index + code, ratios });
console.log(`\n${align(judged.map(({ met, what, found, limit }) => [met ? '✓' : '✗', what, found, limit]))}`);
process.exitCode = judged.every(({ met }) => met) ? 0 : 1;
