import type { Level } from '../../model/level';
import type { HitKind } from '../types';

/** Where in a place a word stands: each field weighs differently. */
export const FIELDS = ['title', 'heading', 'keywords', 'asked', 'short', 'body', 'aside', 'code'] as const;
export type Field = (typeof FIELDS)[number];

/** A place that a hit opens, with the words that it is found by. */
export interface SourceUnit {
  readonly kind: HitKind;
  readonly level: Level | null;
  /** Id of the element; empty for the page itself. */
  readonly anchor: string;
  readonly title: string;
  readonly fields: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** All that the place says, in the order of the page: what a hit shows is cut from it. The index has none of it. */
  readonly text: string;
}

export interface SourcePage {
  readonly id: string;
  readonly title: string;
  readonly level: Level | null;
  /** The first one is the page itself. */
  readonly units: readonly SourceUnit[];
}

/** What an index is built from. */
export interface Source {
  readonly pages: readonly SourcePage[];
  /** Each: words and phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
}
