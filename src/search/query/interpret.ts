import { unify } from '../text/normalize';
import { isEverywhere } from '../text/stopWords';
import { abbreviationOf, isLetterName } from './letterNames';
import { type Reading, readingsOf } from './readings';
import type { ExpandedWord, Synonyms } from './synonyms';
import type { Vocabulary } from './vocabulary';
import { type QueryWord, WordReader, sureness } from './words';

/** Longer queries are cut: nobody types them, and the time of an answer is bounded. */
export const LONGEST_QUERY = 240;
const MOST_WORDS = 24;
const LONGEST_SPELLED = 6;
const EVERYWHERE_SHARE = 0.4;
/** How much surer another layout has to be than what was typed. */
const DOUBT = 0.2;
/** …where what was typed does not even look like words… */
const UNLIKE_DOUBT = 0.1;
/** …and how much less sure it may be where other words of the query are in it. */
const LESS_DOUBT = -0.3;
/** Shorter chunks are words in too many layouts. */
const SHORTEST_EXACT = 3;
const LONG_BEGINNING = 4;
/** How sure the other layout has to be where what was typed looks like no word, and where it does. */
const BELIEVABLE = 0.55;
/** …where what was typed means nothing at all. */
const POSSIBLE = 0.45;
const CERTAIN = 0.88;
/** How sure the name of a letter is. */
const LETTER_NAME = 0.9;
/** Signs inside a word that stand on keys of Russian letters: `l;bn`, `'hhjh`. */
const TORN = /(?:^|\p{L})[;,'`[\]{}<>:"]+\p{L}/u;
/** Less sure than this, what was typed means nothing in the book. */
const UNKNOWN = 0.3;

export interface ReadChunk {
  readonly text: string;
  readonly literal: boolean;
  readonly words: readonly QueryWord[];
}

export interface Interpretation {
  readonly chunks: readonly ReadChunk[];
  /** The words to look for. */
  readonly words: readonly ExpandedWord[];
}

function surenessOf(words: readonly QueryWord[]): number {
  const length = words.reduce((sum, { word }) => sum + word.length, 0);
  return length === 0 ? 0 : words.reduce((sum, word) => sum + word.word.length * sureness(word), 0) / length;
}

/** Whether each word, and one of some length, stands in the book as it is. */
function isExact(words: readonly QueryWord[]): boolean {
  const longest = Math.max(0, ...words.filter(({ stop }) => !stop).map(({ word }) => word.length));
  return longest >= SHORTEST_EXACT && words.every((word) => word.share < 1 || sureness(word) === 1);
}

/** Whether it may be the beginning of a word of the book. */
function isBegun(word: QueryWord): boolean {
  return sureness(word) === 1 || word.candidates.some(({ way, weight }) => way === 'beginning' && weight > UNKNOWN);
}

/** A word that every page is about counts less beside others. */
function withShare(word: QueryWord): QueryWord {
  return isEverywhere(word.word) ? { ...word, share: word.share * EVERYWHERE_SHARE } : word;
}

/** Share of the signs that are letters or digits: words of the right layout have no commas inside and no dots at the ends. */
function lettersShare(text: string): number {
  return (text.match(/[\p{L}\p{N}#+_-]|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu)?.length ?? 0) / Math.max(1, text.length);
}

/** Takes queries apart; one for literal looking, one for mending. */
export class Interpreter {
  readonly #reader: WordReader;
  readonly #vocabulary: Vocabulary;
  readonly #synonyms: Synonyms;
  readonly #literal: boolean;

  constructor(vocabulary: Vocabulary, synonyms: Synonyms, literal: boolean) {
    this.#vocabulary = vocabulary;
    this.#synonyms = synonyms;
    this.#literal = literal;
    this.#reader = new WordReader(vocabulary, literal);
  }

  /** What the reader may have meant. */
  interpret(query: string): Interpretation {
    const text = unify(query.slice(0, LONGEST_QUERY * 2)).slice(0, LONGEST_QUERY);
    const open = !/\s$/u.test(text);
    const sources = text.split(' ').filter(Boolean).slice(0, MOST_WORDS);
    const chunks = this.#readChunks(sources, open);
    const words = this.#spelled(chunks.flatMap((chunk) => chunk.words)).filter(({ stop }) => !stop);
    const weighed = words.length > 1 ? words.map(withShare) : words;
    return { chunks, words: this.#synonyms.expand(this.#join(weighed.slice(0, MOST_WORDS))) };
  }

  /** The chunks as typed or in another layout; where most of a query is in another one, so is what else may be. */
  #readChunks(sources: readonly string[], open: boolean): ReadChunk[] {
    const read = (inDoubt: number): ReadChunk[] =>
      sources.map((source, at) => this.#readChunk(source, open && at === sources.length - 1, inDoubt));
    const chunks = read(DOUBT);
    const other = chunks.filter(({ literal }) => !literal).length;
    return other > 0 && other < chunks.length ? read(LESS_DOUBT) : chunks;
  }

  /** A chunk in one layout; `last`: nothing follows it, and it may be unfinished. */
  #read(reading: Reading, last: boolean): ReadChunk {
    return { ...reading, words: this.#reader.read(reading.text, last && /[\p{L}\p{N}]$/u.test(reading.text)) };
  }

  #readChunk(source: string, last: boolean, doubt: number): ReadChunk {
    const readings = this.#literal ? [{ text: source, literal: true }] : readingsOf(source);
    let best = this.#read(readings[0] ?? { text: source, literal: true }, last);
    if (isExact(best.words) || !/[\p{L}\p{N}]/u.test(source)) return best;
    const isTorn = TORN.test(source);
    let bestSureness = isTorn ? 0 : surenessOf(best.words);
    const likeWords = this.#vocabulary.looksLikeWords(source);
    if (likeWords && bestSureness >= 1 - DOUBT && source.length >= LONG_BEGINNING) return best;
    // «кью» in the other layout is `rm.`
    if (isLetterName(source)) return best;
    const least = isTorn ? UNKNOWN : bestSureness <= UNKNOWN ? POSSIBLE : likeWords ? CERTAIN : BELIEVABLE;
    const unfinished = last && source.length < LONG_BEGINNING && best.words.some(isBegun);
    for (const reading of readings.slice(1)) {
      if (isTorn && !/^[\p{L}-]+$/u.test(reading.text)) continue;
      const read = this.#read(reading, last);
      const exactly = isExact(read.words);
      const known = isLetterName(reading.text) ? LETTER_NAME : surenessOf(read.words);
      const sure = exactly ? 1 : known * lettersShare(reading.text);
      const needed = !best.literal
        ? bestSureness + 0.01
        : exactly && !unfinished
          ? 0
          : bestSureness + (doubt < DOUBT && sure >= BELIEVABLE ? doubt : likeWords ? DOUBT : UNLIKE_DOUBT);
      if (sure >= (doubt < DOUBT ? BELIEVABLE : least) && sure >= needed) {
        best = read;
        bestSureness = sure;
        if (exactly) break;
      }
    }
    return best;
  }

  /** Runs of words that spell an abbreviation of the book become it: «джи эр пи си» → grpc. The longest are taken. */
  #spelled(words: readonly QueryWord[]): QueryWord[] {
    const result: QueryWord[] = [];
    for (let from = 0; from < words.length;) {
      let taken = 1;
      let spelled: QueryWord | null = null;
      for (let length = Math.min(LONGEST_SPELLED, words.length - from); length > 1 && !spelled; length--) {
        const letters = abbreviationOf(words.slice(from, from + length).map(({ word }) => word));
        if (letters) spelled = this.#reader.abbreviation(letters);
        taken = spelled ? length : 1;
      }
      result.push(...(spelled ? [spelled] : words.slice(from, from + 1)));
      from += taken;
    }
    return result;
  }

  /** Neighbours that the book writes as one word: `health check` → healthcheck too, сингл флайт → singleflight. */
  #join(words: readonly QueryWord[]): QueryWord[] {
    const joined = words.slice(1).map((word, at) => this.#reader.joined(words[at]?.word ?? '', word.word));
    return words.map((word, at) => {
      const added = [...(joined[at - 1] ?? []), ...(joined[at] ?? [])];
      if (added.length === 0) return word;
      return { ...word, candidates: [...word.candidates, ...added].sort((a, b) => b.weight - a.weight) };
    });
  }
}
