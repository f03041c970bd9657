import type { Tables } from '../index/decode';
import { stem } from '../text/stem';
import { isStopWord } from '../text/stopWords';
import { wordsOf } from '../text/tokenize';
import type { Features } from './features';
import type { UnitScore, WordScores } from './score';
import { type Titles, bare } from './titles';

/** From here on a place is about a word: its title, its keywords or its other wordings have it. */
const ABOUT = 0.7;
/** From here on it is believed that a word of the query means the term of an address. */
const BELIEVED = 0.7;
/** More words than this make a question no longer. */
const MOST_WORDS = 6;
/** Share of a query that the title of a page has to have to be what was asked for. */
const NAMED = 0.8;
/** Keeps the logarithm of nothing small. */
const LITTLE = 0.03;

/** A query as places are compared with it. */
export interface Asked {
  /** As `bare` makes it. */
  readonly text: string;
  /** Its words that only hold it together. */
  readonly stopWords: readonly string[];
  readonly words: readonly WordScores[];
}

/** A query, as its words were understood, made ready for comparing. */
export function askedFor(query: string, words: readonly WordScores[]): Asked {
  return { text: bare(query), stopWords: [...new Set(wordsOf(query))].filter(isStopWord), words };
}

type Said = Pick<Features, 'own' | 'ownLog' | 'has' | 'about' | 'around'>;

/** What the words of a query say of a place together. */
function weigh(words: readonly WordScores[], unit: number, page: number): Said {
  let [all, plain, own, plainOwn, has, about, around] = [0, 0, 0, 0, 0, 0, 0];
  for (const { rarity, plainRarity, own: values, ofPage } of words) {
    const mine = values[unit] ?? 0;
    all += rarity;
    plain += plainRarity;
    own += rarity * mine;
    plainOwn += plainRarity * mine;
    if (mine > 0) has += rarity;
    if (mine >= ABOUT) about += rarity;
    around += rarity * (ofPage[page] ?? 0) * (1 - mine);
  }
  return {
    own: plainOwn / plain,
    ownLog: Math.log(own / all + LITTLE),
    has: has / all,
    about: about / all,
    around: around / all,
  };
}

/** How many of these places each page has. */
export function placesOfPages(best: readonly UnitScore[], tables: Tables): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { unit } of best) {
    const page = tables.units[unit]?.page ?? 0;
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return counts;
}

/** Measures places. */
export class FeatureReader {
  readonly #tables: Tables;
  readonly #titles: Titles;
  /** How many terms each place has. */
  readonly #sizes: Uint16Array;
  /** For each page the terms that its address ends with. */
  readonly #addresses: readonly (readonly number[])[];

  constructor(tables: Tables, titles: Titles) {
    this.#tables = tables;
    this.#titles = titles;
    this.#sizes = new Uint16Array(tables.units.length);
    for (const unit of tables.postedUnits) this.#sizes[unit] = (this.#sizes[unit] ?? 0) + 1;
    this.#addresses = tables.pages.map(({ id }) => {
      const words = (id.split('/').at(-1) ?? '').split('-');
      return words.map((word) => tables.numberOf.get(stem(word))).filter((term) => term !== undefined);
    });
  }

  #addressShare(page: number, words: readonly WordScores[]): number {
    const address = this.#addresses[page] ?? [];
    const isNamed = (term: number): boolean =>
      words.some(({ word }) => word.candidates.some((meant) => meant.term === term && meant.weight >= BELIEVED));
    return address.length === 0 ? 0 : address.filter(isNamed).length / address.length;
  }

  /** The features of a place; `neighbours`: how many of the best places each page has. */
  read(unit: number, { text, stopWords, words }: Asked, neighbours: ReadonlyMap<number, number>): Features {
    const { kind, page = 0 } = this.#tables.units[unit] ?? {};
    const isPage = kind === 'page';
    const title = this.#titles.likeness(unit, words);
    const said = weigh(words, unit, page);
    // Field by field: a spread makes an object that is slow to read, and 130 of them are made at each key.
    return {
      own: said.own,
      ownLog: said.ownLog,
      has: said.has,
      about: said.about,
      around: said.around,
      page: isPage ? 1 : 0,
      pageAlone: isPage && words.length <= 1 ? 1 : 0,
      pageNamed: isPage && title.isFirst && title.recall > NAMED ? 1 : 0,
      address: this.#addressShare(page, words),
      neighbours: Math.log(1 + (neighbours.get(page) ?? 0)),
      title: title.both,
      titleSays: this.#titles.shareOf(unit, stopWords),
      titleBegins: this.#titles.beginsWith(unit, text) ? 1 : 0,
      titleSame: this.#titles.isSame(unit, text) ? 1 : 0,
      commonTitle: this.#titles.isCommon(unit) ? 1 : 0,
      term: kind === 'term' ? 1 : 0,
      questionWords: kind === 'question' ? Math.min(words.length, MOST_WORDS) : 0,
      size: Math.log(1 + (this.#sizes[unit] ?? 0)),
    };
  }
}
