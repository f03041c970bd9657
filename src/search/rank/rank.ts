import type { Tables } from '../index/decode';
import type { HitKind } from '../types';
import { type UnitScore, type WordScores, scoreUnits } from './score';
import type { Titles } from './titles';

/** What opens best where all else is equal. */
const PRIOR: Readonly<Record<HitKind, number>> = { page: 0.7, section: 1, question: 1.05, term: 1, myth: 0.9 };
/** Each further hit of a page counts less, so that five hits are not five pieces of one page. */
const AGAIN = 0.92;

/** Titles are compared for so many of the best places. */
const COMPARED = 80;
/** Places that have only a part of the query fall back. */
function byCoverage({ score, coverage }: UnitScore): number {
  return score * (0.3 + 0.7 * coverage);
}

/** The best places for the words of a query, the best first. */
export function rank(query: string, words: readonly WordScores[], tables: Tables, titles: Titles): UnitScore[] {
  const scored = scoreUnits(words, tables)
    .map((unit) => ({
      ...unit,
      score: byCoverage(unit) * PRIOR[tables.units[unit.unit]?.kind ?? 'section'],
    }))
    .sort((a, b) => b.score - a.score || a.unit - b.unit)
    .filter(({ unit }, at) => at < COMPARED || tables.units[unit]?.kind === 'page')
    .map((unit) => ({ ...unit, score: unit.score * titles.factor(unit.unit, query, words) }))
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
  const seen = new Map<number, number>();
  return scored
    .map((unit) => {
      const page = tables.units[unit.unit]?.page ?? 0;
      const times = seen.get(page) ?? 0;
      seen.set(page, times + 1);
      return { ...unit, score: unit.score * AGAIN ** times };
    })
    .sort((a, b) => b.score - a.score || a.unit - b.unit);
}
