import type { Level } from '../model/level';

/** What a hit opens: a page, a section of it, a question, a term of the glossary, a myth. */
export type HitKind = 'page' | 'section' | 'question' | 'term' | 'myth';

/** A stretch of a snippet; the words that were looked for are marked. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** One place of the book that answers the query. */
export interface Hit {
  /** Address below the base path, without a leading slash: `messaging/kafka/#key`. */
  readonly path: string;
  readonly title: string;
  readonly kind: HitKind;
  /** The level of the question, or of the page; null on pages of reference. */
  readonly level: Level | null;
  readonly pageId: string;
  readonly pageTitle: string;
  /** Comparable within one answer only. */
  readonly score: number;
  readonly snippet: readonly SnippetPart[];
  /** Beginnings of words to mark on the page, in lower case and with «е» for «ё». */
  readonly words: readonly string[];
}

/** A page to look at where nothing was found. */
export interface NearTopic {
  readonly path: string;
  readonly title: string;
}

export interface Answer {
  /** The query as it was typed. */
  readonly query: string;
  /** What was looked for instead: another keyboard layout, a mended typo; null where the query was taken literally. */
  readonly understood: string | null;
  /** Whether only a weak resemblance was found: the reader is to be told. */
  readonly guessed: boolean;
  readonly hits: readonly Hit[];
  /** Near topics; empty where there are hits. */
  readonly near: readonly NearTopic[];
}

export interface SearchOptions {
  /** How many hits at most; 20 unless said. */
  readonly limit?: number;
  /** Takes the words as typed: no other layout, no mending of typos. */
  readonly literal?: boolean;
}

export interface Engine {
  /** Total: any string gets an answer, in bounded time; markup is text. */
  search(query: string, options?: SearchOptions): Answer;
}

/** The index as it travels: strings of packed tables, see `index/encode.ts`. JSON in, JSON out. */
export interface SearchIndex {
  readonly version: 1;
  /** Sorted stems, front-coded. */
  readonly terms: string;
  /** For each term the units that have it and how strongly. */
  readonly postings: string;
  /** For each page: id, level and title. */
  readonly pages: string;
  /** For each unit, in the order of pages: kind, level, anchor. */
  readonly units: string;
  /** Titles of the units, one a line; empty where it is that of the page. */
  readonly titles: string;
  /** Beginnings of the units' texts, one a line. */
  readonly leads: string;
  /** Sets of words that mean the same, one a line. */
  readonly synonyms: string;
}
