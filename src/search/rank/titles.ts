import { normalize } from '../text/normalize';
import { termsOf } from '../text/terms';
import { wordsOf } from '../text/tokenize';
import type { Tables } from '../index/decode';
import type { WordScores } from './score';

/** How much of its title a page is taken to have said where the query names its first word. */
const PAGE_NAMED = 0.9;
/** Titles that so many places have say nothing of any of them: «Типичные ошибки». */
const COMMON = 5;

/** A text with the punctuation left out, to compare titles with queries. */
export function bare(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** A title as it is compared. */
interface Title {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** The numbers of its terms that the book has. */
  readonly terms: readonly number[];
}

/** How much of a query a title has. */
export interface Likeness {
  /** Share of the query that the title has, by what its words count. */
  readonly recall: number;
  /** The harmonic mean of that and of the share of the title that the query has, by rarity. */
  readonly both: number;
  /** Whether the query names the first word of the title. */
  readonly isFirst: boolean;
}

/** Compares titles with queries; a title is taken apart once. */
export class Titles {
  readonly #tables: Tables;
  readonly #known = new Map<number, Title>();
  readonly #times = new Map<string, number>();

  constructor(tables: Tables) {
    this.#tables = tables;
    for (const { title } of tables.units) this.#times.set(title, (this.#times.get(title) ?? 0) + 1);
  }

  #titleOf(unit: number): Title {
    let title = this.#known.get(unit);
    if (!title) {
      const text = this.#tables.units[unit]?.title ?? '';
      const terms = new Set(termsOf(text).map((term) => this.#tables.numberOf.get(term)));
      title = {
        text: bare(text),
        words: new Set(wordsOf(text)),
        terms: [...terms].filter((term) => term !== undefined),
      };
      this.#known.set(unit, title);
    }
    return title;
  }

  /** Whether many places have this title. */
  isCommon(unit: number): boolean {
    return (this.#times.get(this.#tables.units[unit]?.title ?? '') ?? 0) >= COMMON;
  }

  /** Whether the title begins with what was asked, as `bare` makes it. */
  beginsWith(unit: number, asked: string): boolean {
    return this.#titleOf(unit).text.startsWith(asked);
  }

  /** Whether the title is what was asked, but for punctuation. */
  isSame(unit: number, asked: string): boolean {
    return this.#titleOf(unit).text === asked;
  }

  /** Share of the words that the title has. */
  shareOf(unit: number, words: readonly string[]): number {
    if (words.length === 0) return 0;
    const title = this.#titleOf(unit).words;
    return words.filter((word) => title.has(word)).length / words.length;
  }

  /** How much of the query the title of a place has, and the query of it. */
  likeness(unit: number, words: readonly WordScores[]): Likeness {
    const { terms } = this.#titleOf(unit);
    const matched = new Map<number, number>();
    let [all, found] = [0, 0];
    for (const { word, rarity } of words) {
      let best = 0;
      const matches = (term: number, weight: number): void => {
        matched.set(term, Math.max(matched.get(term) ?? 0, weight));
        best = Math.max(best, weight);
      };
      for (const { term, weight } of word.candidates) if (terms.includes(term)) matches(term, weight);
      for (const phrase of word.phrases) {
        if (phrase.terms.every((term) => terms.includes(term))) {
          for (const term of phrase.terms) matches(term, phrase.weight);
        }
      }
      all += rarity;
      found += rarity * best;
    }
    if (found === 0) return { recall: 0, both: 0, isFirst: false };
    const recall = found / all;
    const isFirst = matched.has(terms[0] ?? -1);
    // The title of a page goes on after the topic: «Kubernetes для разработчика», «Транзакции: MVCC, изоляция».
    const least = isFirst && this.#tables.units[unit]?.kind === 'page' ? PAGE_NAMED : 0;
    const precision = Math.max(least, this.#precision(terms, matched));
    return { recall, both: (2 * recall * precision) / (recall + precision), isFirst };
  }

  /** Share of the terms that was asked for, by rarity. */
  #precision(terms: readonly number[], matched: ReadonlyMap<number, number>): number {
    const { starts, units } = this.#tables;
    let [whole, said] = [0, 0];
    for (const term of terms) {
      const rarity = Math.log(1 + units.length / ((starts[term + 1] ?? 0) - (starts[term] ?? 0) + 1));
      whole += rarity;
      said += rarity * (matched.get(term) ?? 0);
    }
    return said / whole;
  }
}
