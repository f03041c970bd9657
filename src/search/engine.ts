import { type Tables, decodeIndex } from './index/decode';
import { nearTopics } from './near';
import { Interpreter, type ReadChunk } from './query/interpret';
import { Synonyms } from './query/synonyms';
import { understoodAs } from './query/understood';
import { Vocabulary } from './query/vocabulary';
import { type QueryWord, sureness } from './query/words';
import { marksOf } from './rank/marks';
import { FeatureReader } from './rank/measure';
import { type Ranked, rank } from './rank/rank';
import { type WordScores, scoreWord } from './rank/score';
import { Titles } from './rank/titles';
import type { Answer, Engine, Hit, SearchIndex } from './types';

const DEFAULT_LIMIT = 20;
/** A best hit that has less of the query than this is said to be guessed… */
const SURE = 0.72;
/** …unless all words are known for certain: then a part of them is enough… */
const CERTAIN = 0.88;
const PART = 0.4;
/** …and with less than this it is none. */
const ANY = 0.25;
/** In another layout, and as a half of what was typed, a word has to be as sure as this, or it is a guess. */
const SURE_APART = 0.75;
/** Places that are so much less likely than the best one are left out. */
const TAIL = 0.00001;

function toHit({ unit: number, score }: Ranked, tables: Tables, words: readonly string[]): Hit {
  const unit = tables.units[number];
  const page = tables.pages[unit?.page ?? 0];
  if (!unit || !page) throw new Error(`The search index has no unit ${number}.`);
  return {
    path: `${page.id}/${unit.anchor ? `#${unit.anchor}` : ''}`,
    title: unit.title,
    kind: unit.kind,
    level: unit.level ?? page.level,
    pageId: page.id,
    pageTitle: page.title,
    score: Math.round(score * 10_000) / 10_000,
    words,
  };
}

/** How sure it is what the words mean, from 0 to 1, by their rarity. */
function certaintyOf(words: readonly WordScores[]): number {
  const all = words.reduce((sum, { rarity }) => sum + rarity, 0);
  return all === 0 ? 0 : words.reduce((sum, { word, rarity }) => sum + rarity * sureness(word), 0) / all;
}

function isUnsure(word: QueryWord): boolean {
  return sureness(word) < SURE_APART;
}

/** Whether a part of a query had to be taken for another layout and mended besides, or all of it be cut and mended. */
function isFarFetched(chunks: readonly ReadChunk[]): boolean {
  const isCut = (word: QueryWord): boolean => word.candidates[0]?.way === 'whole';
  return (
    chunks.some(({ literal, words }) => !literal && words.every(isUnsure)) ||
    chunks.every(({ words }) => words.some((word) => isCut(word) && isUnsure(word)))
  );
}

/** An engine over an index; unpacks it at once. Throws where the index is of another version. */
export function createEngine(index: SearchIndex): Engine {
  const tables = decodeIndex(index);
  const vocabulary = new Vocabulary(tables);
  const synonyms = new Synonyms(tables.synonyms, vocabulary);
  const reader = new FeatureReader(tables, new Titles(tables));
  const mending = new Interpreter(vocabulary, synonyms, false);
  const literally = new Interpreter(vocabulary, synonyms, true);

  return {
    search(query, { limit = DEFAULT_LIMIT, literal = false } = {}): Answer {
      const { chunks, words } = (literal ? literally : mending).interpret(query);
      const scored = words.map((word) => scoreWord(word, tables));
      const asked = chunks.map(({ text }) => text).join(' ');
      const ranked = rank(asked, scored, tables, reader);
      const best = ranked[0];
      if (!best || best.coverage < ANY) {
        return {
          query,
          understood: null,
          guessed: false,
          hits: [],
          near: query.trim() ? nearTopics(query, tables) : [],
        };
      }
      const kept = ranked.filter(({ score }) => score >= best.score * TAIL).slice(0, limit);
      const marks = marksOf(scored, tables);
      const texts = kept.map(({ unit }) => tables.units[unit]?.title ?? '');
      return {
        query,
        understood: understoodAs(chunks, tables, texts),
        guessed: best.coverage < (certaintyOf(scored) >= CERTAIN ? PART : SURE) || isFarFetched(chunks),
        hits: kept.map((unit) => toHit(unit, tables, marks)),
        near: [],
      };
    },
  };
}
