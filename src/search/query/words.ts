import { type Candidate, candidatesFor } from './candidates';
import { splitInTwo } from './split';
import { isStopWord } from '../text/stopWords';
import { tokenize } from '../text/tokenize';
import type { Vocabulary } from './vocabulary';

/** A word of the query and the terms that it may mean. */
export interface QueryWord {
  readonly word: string;
  readonly candidates: readonly Candidate[];
  /** How much it counts among the words: a part of an identifier less than the whole. */
  readonly share: number;
  readonly stop: boolean;
}

const PART_SHARE = 0.5;
const SURE = 0.65;
const LONG = 7;
const RARE = 2;
const SHORTEST_JOINED = 5;
/** How sure the joined word has to be. */
const JOINED = 0.82;
/** …and how much less it counts than a word that was typed. */
const JOINED_SHARE = 0.9;

/** The surest meaning of a word, from 0 (unknown) to 1 (stands in the book as typed). */
export function sureness({ candidates, stop }: Pick<QueryWord, 'candidates' | 'stop'>): number {
  return stop ? 1 : (candidates[0]?.weight ?? 0);
}

export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #literal: boolean;
  readonly #joined = new Map<string, readonly Candidate[]>();
  readonly #known = new Map<string, QueryWord[]>();

  constructor(vocabulary: Vocabulary, literal: boolean) {
    this.#vocabulary = vocabulary;
    this.#literal = literal;
  }

  /** The words of a chunk; `open` where the last one may be unfinished. Remembers what it looked up. */
  read(text: string, open: boolean): QueryWord[] {
    const key = `${open ? '1' : '0'}${text}`;
    let words = this.#known.get(key);
    if (!words) {
      if (this.#known.size > 500) this.#known.clear();
      this.#known.set(key, (words = this.#lookUp(text, open)));
    }
    return words;
  }

  /** The terms that two words written as one may mean: the very term, or one that sounds just so. */
  joined(first: string, second: string): readonly Candidate[] {
    if (first.length + second.length < SHORTEST_JOINED) return [];
    const key = `${first} ${second}`;
    let candidates = this.#joined.get(key);
    if (!candidates) {
      if (this.#joined.size > 500) this.#joined.clear();
      candidates = candidatesFor(first + second, this.#vocabulary, { open: false, literal: true })
        .filter(({ weight, way }) => weight >= JOINED && way !== 'family')
        .map((candidate) => ({ ...candidate, weight: candidate.weight * JOINED_SHARE }));
      this.#joined.set(key, candidates);
    }
    return candidates;
  }

  #lookUp(text: string, open: boolean): QueryWord[] {
    return tokenize(text).flatMap(({ words, wholes }) => {
      const whole = wholes
        .map((word) => this.#one(word, false, 1))
        .filter(({ candidates }) => candidates[0]?.weight === 1);
      const share = whole.length > 0 ? PART_SHARE : 1;
      const parts = words.flatMap((word, at) => {
        const one = this.#one(word, open && at === words.length - 1, share);
        if (sureness(one) >= SURE && !this.#isRare(one)) return [one];
        const halves = one.stop ? null : this.#split(word, share * (sureness(one) < SURE ? 1 : PART_SHARE));
        return halves === null ? [one] : sureness(one) < SURE ? halves : [one, ...halves];
      });
      return [...whole, ...parts];
    });
  }

  #one(word: string, open: boolean, share: number): QueryWord {
    const stop = isStopWord(word);
    const looking = { open: open && !stop, literal: this.#literal };
    return { word, stop, share, candidates: stop ? [] : candidatesFor(word, this.#vocabulary, looking) };
  }

  /** Whether the word is long and stands in hardly any place: the book may say it otherwise. */
  #isRare({ word, candidates, stop }: QueryWord): boolean {
    if (stop || word.length < LONG) return false;
    const sure = candidates.filter(({ weight }) => weight >= SURE);
    return sure.reduce((sum, { term }) => sum + this.#vocabulary.frequency(term), 0) <= RARE;
  }

  #split(word: string, share: number): QueryWord[] | null {
    return splitInTwo(word, this.#vocabulary)?.map((half) => ({ ...half, stop: false, share })) ?? null;
  }

  /** The term of an abbreviation; null where the book has none such. */
  abbreviation(letters: string): QueryWord | null {
    const term = this.#vocabulary.find(letters);
    if (term === undefined) return null;
    return { word: letters, stop: false, share: 1, candidates: [{ term, weight: 0.95, way: 'whole' }] };
  }
}
