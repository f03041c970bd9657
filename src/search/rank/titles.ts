import { normalize } from '../text/normalize';
import { sureness } from '../query/words';
import { stem } from '../text/stem';
import { termsOf } from '../text/terms';
import type { Tables } from '../index/decode';
import type { WordScores } from './score';

/** How much a title that says just what was asked raises a hit. */
const LIKENESS = 1.4;
/** How much the very same words do. */
const SAME = 2;
/** How much the title of a page does that begins with what was asked. */
const HEAD = 1.3;
/** …and how much more where its address is that name: «Kafka: модель» before «Kafka: продюсер». */
const OWN_ADDRESS = 0.8;
/** How much of its title a page is taken to have said where the query names its first word. */
const PAGE_NAMED = 0.9;
/** How much a page gains where its title has the query. */
const PAGE_RAISED = 0.7;
/** How strongly a page is about a word that its author gave as a keyword. */
const NAMED = 0.5;

/** From here on a place is about a word: its title, its keywords or its other wordings have it. */
const ABOUT = 0.7;
/** How much a place gains that is about all words of a query, and about a part of them in proportion. */
const ABOUT_ALL = 0.3;

/** A text with the punctuation left out, to compare titles with queries. */
export function bare(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Compares titles with a query; the terms of a title are found once. */
export class Titles {
  readonly #tables: Tables;
  readonly #terms = new Map<number, readonly number[]>();
  readonly #bare = new Map<number, string>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  #termsOf(unit: number): readonly number[] {
    let terms = this.#terms.get(unit);
    if (!terms) {
      const known = new Set(
        termsOf(this.#tables.units[unit]?.title ?? '').map((term) => this.#tables.numberOf.get(term)),
      );
      terms = [...known].filter((term) => term !== undefined);
      this.#terms.set(unit, terms);
    }
    return terms;
  }

  #bareOf(unit: number): string {
    let title = this.#bare.get(unit);
    if (title === undefined) this.#bare.set(unit, (title = bare(this.#tables.units[unit]?.title ?? '')));
    return title;
  }

  /** The term that the address of a page ends with: messaging/kafka → kafka. -1 where it is none. */
  #addressTerm(unit: number): number {
    const page = this.#tables.pages[this.#tables.units[unit]?.page ?? 0];
    return this.#tables.numberOf.get(stem(page?.id.split('/').at(-1) ?? '')) ?? -1;
  }

  /**
   * What a score is multiplied by: 1 where title and query share nothing, more the more of the query the title has and
   * the more of the title the query has (the harmonic mean of both, by rarity), and the more words of the query the place is
   * about. `asked` is the query as `bare` makes it.
   */
  factor(unit: number, asked: string, words: readonly WordScores[]): number {
    const title = this.#termsOf(unit);
    if (title.length === 0) return 1;
    const total = this.#tables.units.length;
    const matched = new Map<number, number>();
    let [all, found, named, about] = [0, 0, 0, 0];
    for (const { word, rarity, own } of words) {
      all += rarity;
      let best = 0;
      for (const { term, weight } of word.candidates) {
        if (!title.includes(term)) continue;
        matched.set(term, Math.max(matched.get(term) ?? 0, weight));
        if (weight > best) best = weight;
      }
      for (const { terms, weight } of word.phrases) {
        if (!terms.every((term) => title.includes(term))) continue;
        for (const term of terms) matched.set(term, Math.max(matched.get(term) ?? 0, weight));
        if (weight > best) best = weight;
      }
      found += rarity * best;
      if ((own[unit] ?? 0) >= ABOUT) about += rarity * sureness(word);
      named += rarity * Math.max(best, (own[unit] ?? 0) >= NAMED ? 0.6 : 0);
    }
    let [whole, said] = [0, 0];
    for (const term of title) {
      const frequency = (this.#tables.starts[term + 1] ?? 0) - (this.#tables.starts[term] ?? 0);
      const rarity = Math.log(1 + total / (frequency + 1));
      whole += rarity;
      said += rarity * (matched.get(term) ?? 0);
    }
    const isPage = this.#tables.units[unit]?.kind === 'page';
    const recall = all > 0 ? found / all : 0;
    // The title of a page goes on after the topic: «Kubernetes для разработчика», «Транзакции: MVCC, изоляция».
    const names = isPage && matched.has(title[0] ?? -1);
    const precision = Math.max(names ? PAGE_NAMED : 0, whole > 0 ? said / whole : 0);
    const likeness = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
    const raised = isPage && all > 0 ? 1 + PAGE_RAISED * (named / all) ** 2 : 1;
    const same = this.#bareOf(unit) === asked ? SAME : 0;
    const isName = names && recall > 0.8 && asked.split(' ').length <= words.length;
    const head = isName && same === 0 ? HEAD + (matched.has(this.#addressTerm(unit)) ? OWN_ADDRESS : 0) : 0;
    const gained = all > 0 && words.length > 1 ? (ABOUT_ALL * about) / all : 0;
    return raised * (1 + LIKENESS * likeness ** 2 + same + head + gained);
  }
}
