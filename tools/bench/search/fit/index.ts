/*
 * `npm run fit:search`: fits the weights of the ranking to `tuning.json` and prints them as `src/search/rank/model.ts` has
 * them. For when features, fields or many pages have changed; then run `npm run bench:search -- --ours`.
 */
import path from 'node:path';
import { loadSources } from '../../../../plugins/search/load';
import { decodeIndex } from '../../../../src/search/index/decode';
import { encodeIndex } from '../../../../src/search/index/encode';
import { Interpreter } from '../../../../src/search/query/interpret';
import { Synonyms } from '../../../../src/search/query/synonyms';
import { Vocabulary } from '../../../../src/search/query/vocabulary';
import { FEATURES } from '../../../../src/search/rank/features';
import { FeatureReader } from '../../../../src/search/rank/measure';
import { type Compared, compare } from '../../../../src/search/rank/rank';
import { scoreWord } from '../../../../src/search/rank/score';
import { Titles } from '../../../../src/search/rank/titles';
import { answers } from '../judge';
import { type SearchQuery, readQueries } from '../queries/schema';
import { type List, fitLists } from './listwise';

const root = path.resolve(import.meta.dirname, '../../../..');
const tables = decodeIndex(encodeIndex(await loadSources(root)));
const vocabulary = new Vocabulary(tables);
const interpreter = new Interpreter(vocabulary, new Synonyms(tables.synonyms, vocabulary), false);
const reader = new FeatureReader(tables, new Titles(tables));

function addressOf(number: number): string {
  const unit = tables.units[number];
  const id = tables.pages[unit?.page ?? -1]?.id ?? '';
  return unit?.anchor ? `${id}#${unit.anchor}` : id;
}

/**
 * Whether a place is what the query is for. Where a whole page is, and the query is its name, that is the page itself, and not
 * any of its places.
 */
function isRight({ unit, features }: Compared, all: readonly Compared[], expect: SearchQuery['expect']): boolean {
  if (!answers(addressOf(unit), expect)) return false;
  const page = tables.pages[tables.units[unit]?.page ?? -1];
  const isNamed = all.some((other) => other.unit === page?.unit && other.features.pageNamed === 1);
  return !isNamed || features.page === 1 || expect.includes(addressOf(unit));
}

function listOf({ query, expect }: SearchQuery): List {
  const { chunks, words } = interpreter.interpret(query);
  const scored = words.map((word) => scoreWord(word, tables));
  const places = compare(chunks.map(({ text }) => text).join(' '), scored, tables, reader);
  return {
    rows: places.map(({ features }) => FEATURES.map((feature) => features[feature])),
    right: places.map((place) => isRight(place, places, expect)),
  };
}

const queries = await readQueries(path.join(import.meta.dirname, '../queries/tuning.json'));
const { weights, loss } = fitLists(queries.map(listOf));
for (const [at, feature] of FEATURES.entries()) console.log(`  ${feature}: ${Number((weights[at] ?? 0).toFixed(2))},`);
console.log(`\nloss: ${loss.toFixed(4)} nats a query`);
