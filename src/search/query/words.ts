import { heardAs, type Candidate, candidatesFor } from './candidates';
import { isStopWord } from '../text/stopWords';
import { stem } from '../text/stem';
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

const SHORTEST_HALF = 3;
const PART_SHARE = 0.5;
const SHORTEST_JOINED = 5;
/** How sure the joined word has to be. */
const JOINED = 0.82;

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
    const key = `+${first} ${second}`;
    let candidates = this.#joined.get(key);
    if (!candidates) {
      if (this.#joined.size > 500) this.#joined.clear();
      const found = candidatesFor(first + second, this.#vocabulary, { open: false, literal: true });
      candidates = found.filter(({ weight, way }) => weight >= JOINED && way !== 'family');
      this.#joined.set(
        key,
        candidates.map((candidate) => ({ ...candidate, weight: candidate.weight * 0.9 })),
      );
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
        return (sureness(one) < 0.65 ? this.#split(word, share) : null) ?? [one];
      });
      return [...whole, ...parts];
    });
  }

  #one(word: string, open: boolean, share: number): QueryWord {
    const stop = isStopWord(word);
    const looking = { open: open && !stop, literal: this.#literal };
    return { word, stop, share, candidates: stop ? [] : candidatesFor(word, this.#vocabulary, looking) };
  }

  /** A word that the book writes as two: `healthcheck` → health, check. */
  #split(word: string, share: number): QueryWord[] | null {
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
      const halves = [word.slice(0, at), word.slice(at)];
      const terms = halves.map((half) => this.#vocabulary.find(stem(half)) ?? heardAs(half, this.#vocabulary));
      const common = terms.every((term) => term !== undefined && this.#vocabulary.frequency(term) > 1);
      if (!common) continue;
      return halves.map((half, index) => ({
        word: half,
        stop: false,
        share,
        candidates: [{ term: terms[index] ?? 0, weight: 0.8, way: 'whole' as const }],
      }));
    }
    return null;
  }
}
