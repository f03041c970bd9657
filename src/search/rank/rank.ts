import type { Tables } from '../index/decode';
import type { HitKind } from '../types';
import type { Features } from './features';
import { type FeatureReader, askedFor, placesOfPages } from './measure';
import { likelihood } from './model';
import { type UnitScore, type WordScores, scoreUnits } from './score';

/** What opens best where all else is equal. */
const PRIOR: Readonly<Record<HitKind, number>> = { page: 0.7, section: 1, question: 1.05, term: 1, myth: 0.9 };
/** What each further hit of a page loses, so that five hits are not five pieces of one page. */
const AGAIN = 0.6;
/** So many of the best places are compared, and all pages. */
const COMPARED = 70;

/** A place that may be meant, and what tells for and against it. */
export interface Compared {
  readonly unit: number;
  readonly coverage: number;
  readonly features: Features;
}

export interface Ranked {
  readonly unit: number;
  /** How likely it is that the place is meant, among all that were compared: these numbers make 1 together. */
  readonly score: number;
  readonly coverage: number;
}

/** Places that have only a part of the query fall back. */
function roughly({ score, coverage, unit }: UnitScore, tables: Tables): number {
  return score * (0.5 + 0.5 * coverage) * PRIOR[tables.units[unit]?.kind ?? 'section'];
}

/** The places that are worth comparing, by a rough score of each, with their features. */
export function compare(
  query: string,
  words: readonly WordScores[],
  tables: Tables,
  reader: FeatureReader,
): Compared[] {
  const rough = scoreUnits(words, tables).map((unit) => ({ ...unit, score: roughly(unit, tables) }));
  rough.sort((a, b) => b.score - a.score || a.unit - b.unit);
  const best = rough.slice(0, COMPARED);
  const pages = rough.slice(COMPARED).filter(({ unit }) => tables.units[unit]?.kind === 'page');
  const [asked, neighbours] = [askedFor(query, words), placesOfPages(best, tables)];
  return [...best, ...pages].map(({ unit, coverage }) => ({
    unit,
    coverage,
    features: reader.read(unit, asked, neighbours),
  }));
}

/** What is likely, the likeliest first, with places of one page further apart. */
function spread<T extends { unit: number; likelihood: number }>(places: readonly T[], tables: Tables): T[] {
  const seen = new Map<number, number>();
  const byLikelihood = (a: T, b: T): number => b.likelihood - a.likelihood || a.unit - b.unit;
  const lowered = [...places].sort(byLikelihood).map((place) => {
    const page = tables.units[place.unit]?.page ?? 0;
    const times = seen.get(page) ?? 0;
    seen.set(page, times + 1);
    return { ...place, likelihood: place.likelihood - AGAIN * times };
  });
  return lowered.sort(byLikelihood);
}

/** The best places for the words of a query, the best first. */
export function rank(query: string, words: readonly WordScores[], tables: Tables, reader: FeatureReader): Ranked[] {
  const compared = compare(query, words, tables, reader);
  const places = spread(
    compared.map(({ unit, coverage, features }) => ({ unit, coverage, likelihood: likelihood(features) })),
    tables,
  );
  const top = places[0]?.likelihood ?? 0;
  const all = places.reduce((sum, place) => sum + Math.exp(place.likelihood - top), 0);
  return places.map((place) => ({
    unit: place.unit,
    coverage: place.coverage,
    score: Math.exp(place.likelihood - top) / all,
  }));
}
