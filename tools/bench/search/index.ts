import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadSources } from '../../../plugins/search/load';
import { createEngine } from '../../../src/search/engine';
import { encodeIndex } from '../../../src/search/index/encode';
import { type Contestant, addressOf, miniSearch } from './engines';
import { tenTimes } from './grown';
import { type Query, countBelieved, judge, percentile } from './judge';
import { pagefindSearch } from './pagefind';
import { pluginSearch } from './plugin';
import { builtSite } from './site';

/* How well, how fast and in how many bytes the search finds, against others in the same run. */

const root = path.resolve(import.meta.dirname, '../../..');
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = path.resolve(option('queries') ?? path.join(import.meta.dirname, 'queries'));
const readJson = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(path.join(folder, name), 'utf8')) as T;
const gz = (text: string | Uint8Array): string => `${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB`;
const share = (part: number, whole: number): string => (part / whole).toFixed(3);

const source = await loadSources(root);
const index = encodeIndex(source);
const json = JSON.stringify(index);
const engine = createEngine(index);
const own: Contestant = {
  name: 'Go-конспект',
  async search(query) {
    const { hits, guessed } = engine.search(query);
    return { addresses: hits.map(({ path: address }) => addressOf(address)), sure: !guessed };
  },
};

const site = await builtSite(root, option('site'));
const plugin = await pluginSearch(site, root);
const started = performance.now();
await plugin.start();
const pluginStart = performance.now() - started;
const ownStarted = performance.now();
createEngine(JSON.parse(json) as typeof index).search('кафка');
const ownStart = performance.now() - ownStarted;

const pagefind = await pagefindSearch(site);
const [plain, stemmed] = [miniSearch(source.pages, false), miniSearch(source.pages, true)];
const noise = await readJson<string[]>('noise.json');
const medians = new Map<string, { median: number; p95: number }>();
for (const contestant of [own, plugin, pagefind, plain, stemmed]) {
  console.log(`\n${contestant.name}`);
  for (const set of ['tuning', 'held'].filter((name) => existsSync(path.join(folder, `${name}.json`)))) {
    const { tallies, times } = await judge(contestant, await readJson<Query[]>(`${set}.json`));
    for (const [name, { count, first, amongFive }] of tallies) {
      console.log(
        `  ${set} ${name.padEnd(14)} ${String(count).padStart(4)}  @1 ${share(first, count)}  @5 ${share(amongFive, count)}`,
      );
    }
    medians.set(contestant.name, { median: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  console.log(`  noise that is believed: ${await countBelieved(contestant, noise)} of ${noise.length}`);
}
await pagefind.close();

const { outputFiles } = await build({
  stdin: { contents: `export { createEngine } from './src/search/engine';`, resolveDir: root, loader: 'ts' },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
console.log(`\nindex ${gz(json)} + engine ${gz(outputFiles[0]?.contents ?? '')}, gzip`);
console.log(`the plugin's index ${gz(plugin.json)}; MiniSearch ${gz(plain.json)}, with stems ${gz(stemmed.json)}`);
console.log(`ten times the text: index ${gz(JSON.stringify(encodeIndex(tenTimes(source))))}`);
const [mine, theirs] = [medians.get(own.name), medians.get(plugin.name)];
if (mine && theirs) {
  console.log(
    `a query, to the plugin's: median ${share(mine.median, theirs.median)}, p95 ${share(mine.p95, theirs.p95)}`,
  );
}
console.log(`from the bytes to the first answer, to the plugin's: ${share(ownStart, pluginStart)}`);
console.log(
  `ms here, now: query ${mine?.median.toFixed(1)} / p95 ${mine?.p95.toFixed(1)}, first answer ${ownStart.toFixed(0)}; the plugin ${theirs?.median.toFixed(1)} / ${theirs?.p95.toFixed(1)}, ${pluginStart.toFixed(0)}`,
);
