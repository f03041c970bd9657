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

/** Words that mean the same, by the stems of each. */
export class Synonyms {
  readonly #vocabulary: Vocabulary;
  readonly #sets = new Map<string, (readonly string[])[]>();

  constructor(sets: readonly (readonly string[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const set of sets) {
      const variants = set.map(termsOf);
      for (const variant of variants) {
        const key = variant.join(' ');
        this.#sets.set(key, [...(this.#sets.get(key) ?? []), ...variants]);
      }
    }
  }

  /** Adds to each word, or to each of the words of a phrase, what else means the same. */
  expand(words: readonly QueryWord[]): ExpandedWord[] {
    const expanded = words.map((word) => ({ ...word, candidates: [...word.candidates], phrases: [] as Phrase[] }));
    const keys = words.map(({ word, candidates }) => this.#keyOf(word, candidates[0]));
    for (let from = 0; from < words.length; from++) {
      for (let length = 1; length <= LONGEST_PHRASE && from + length <= words.length; length++) {
        const span = keys.slice(from, from + length).join(' ');
        for (const variant of this.#sets.get(span) ?? []) {
          if (variant.join(' ') !== span) this.#add(expanded.slice(from, from + length), variant);
        }
      }
    }
    return expanded.map((word) => ({ ...word, candidates: word.candidates.sort((a, b) => b.weight - a.weight) }));
  }

  /** The stem of the word as the sets know it: as typed, or as it was mended. */
  #keyOf(word: string, surest: Candidate | undefined): string {
    const own = termsOf(word)[0] ?? word;
    return surest && surest.weight >= 0.6 && !this.#sets.has(own) ? (this.#vocabulary.terms[surest.term] ?? own) : own;
  }

  #add(words: readonly { candidates: Candidate[]; phrases: Phrase[] }[], variant: readonly string[]): void {
    const terms = variant.map((term) => this.#vocabulary.find(term));
    if (terms.some((term) => term === undefined)) return;
    for (const word of words) {
      if (terms.length === 1) word.candidates.push({ term: terms[0] ?? 0, weight: WEIGHT, way: 'synonym' });
      else word.phrases.push({ terms: terms as number[], weight: WEIGHT });
    }
  }
}
