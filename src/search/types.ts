import type { Level } from '../model/level';

/** What a hit opens: a page, a section of it, a question, a term of the glossary, a myth. */
export type HitKind = 'page' | 'section' | 'question' | 'term' | 'myth';

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
  /** How likely it is that this place is meant, from 0 to 1; comparable within one answer only. */
  readonly score: number;
  /** Beginnings of words to mark in its text and on the page, in lower case and with «е» for «ё». */
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

/** The index as it travels: JSON in, JSON out; opaque to all but `index/encode.ts` and `index/decode.ts`. */
export interface SearchIndex {
  readonly version: 1;
  /** For each page its level and id, then a line for each of its places: kind, level, anchor. */
  readonly pages: string;
  readonly separators: readonly string[];
  readonly forms: string;
  readonly words: string;
  /** Terms, postings, synonyms and titles through a range coder, six bits a sign. */
  readonly packed: string;
}

/** The texts of a page's places as they travel, by their anchors; that of the page itself is empty. A hit shows a stretch of one. */
export type PageTexts = Readonly<Record<string, string>>;

/** Where the texts of a page are, below the base path. */
export function textsPath(pageId: string): string {
  return `search-text/${pageId}.json`;
}
