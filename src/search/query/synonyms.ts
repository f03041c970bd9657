import type { SynonymSet } from '../index/synonymSets';
import { termsOf } from '../text/terms';
import type { Candidate } from './candidates';
import type { Vocabulary } from './vocabulary';
import type { QueryWord } from './words';

/** A phrase of several terms that stands for a word: all of them have to be there. */
export interface Phrase {
  readonly terms: readonly number[];
  readonly weight: number;
}

export interface ExpandedWord extends QueryWord {
  readonly phrases: readonly Phrase[];
}

const WEIGHT = 0.85;
const LONGEST_PHRASE = 4;
/** How sure a mended word has to be to stand for its synonyms. */
const MENDED = 0.6;

/** Words that mean the same, by the terms of each. */
export class Synonyms {
  readonly #vocabulary: Vocabulary;
  readonly #sets = new Map<string, SynonymSet>();

  constructor(sets: readonly SynonymSet[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const set of sets) {
      for (const phrase of set) {
        const key = phrase.join(' ');
        this.#sets.set(key, [...(this.#sets.get(key) ?? []), ...set]);
      }
    }
  }

  /** Adds to each word, or to each of the words of a phrase, what else means the same. */
  expand(words: readonly QueryWord[]): ExpandedWord[] {
    const expanded = words.map((word) => ({ ...word, candidates: [...word.candidates], phrases: [] as Phrase[] }));
    const keys = words.map((word) => this.#keyOf(word));
    for (let from = 0; from < words.length; from++) {
      for (let length = 1; length <= LONGEST_PHRASE && from + length <= words.length; length++) {
        const span = keys.slice(from, from + length).join(' ');
        for (const phrase of this.#sets.get(span) ?? []) {
          if (phrase.join(' ') !== span) add(expanded.slice(from, from + length), phrase, WEIGHT);
        }
      }
    }
    for (const word of expanded) {
      for (const { term, weight } of word.candidates.filter((meant) => this.#isName(meant))) {
        for (const phrase of this.#sets.get(String(term)) ?? []) {
          if (phrase.join(' ') !== String(term)) add([word], phrase, weight * WEIGHT);
        }
      }
    }
    return expanded.map((word) => ({ ...word, candidates: word.candidates.sort((a, b) => b.weight - a.weight) }));
  }

  /** Whether the term is a name that no place has: it only stands for its synonyms. */
  #isName({ term, weight }: Candidate): boolean {
    return weight >= MENDED && weight < 1 && this.#vocabulary.frequency(term) === 0;
  }

  /** The term of the word as the sets know it: as typed, or as it was mended. */
  #keyOf({ word, candidates }: QueryWord): number {
    const own = this.#vocabulary.find(termsOf(word)[0] ?? word);
    const surest = candidates[0];
    if (own !== undefined && this.#sets.has(String(own))) return own;
    return surest && surest.weight >= MENDED ? surest.term : (own ?? -1);
  }
}

function add(
  words: readonly { candidates: Candidate[]; phrases: Phrase[] }[],
  terms: readonly number[],
  weight: number,
): void {
  for (const word of words) {
    if (terms.length === 1) word.candidates.push({ term: terms[0] ?? 0, weight, way: 'synonym' });
    else if (terms.length > 1) word.phrases.push({ terms, weight });
  }
}
