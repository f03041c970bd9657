import type { Tables } from '../index/decode';
import type { HitKind } from '../types';
import { type UnitScore, type WordScores, scoreUnits } from './score';
import { type Titles, bare } from './titles';

/** What opens best where all else is equal. */
const PRIOR: Readonly<Record<HitKind, number>> = { page: 0.7, section: 1, question: 1.05, term: 1, myth: 0.9 };
/** Each further hit of a page counts less, so that five hits are not five pieces of one page. */
const AGAIN = 0.92;

/** Titles are compared for so many of the best places. */
const COMPARED = 80;
/** Places that have only a part of the query fall back. */
function byCoverage({ score, coverage }: UnitScore): number {
  return score * (0.5 + 0.5 * coverage);
}

function byScore(a: UnitScore, b: UnitScore): number {
  return b.score - a.score || a.unit - b.unit;
}

/** The best places for the words of a query, the best first. */
export function rank(query: string, words: readonly WordScores[], tables: Tables, titles: Titles): UnitScore[] {
  const asked = bare(query);
  const pageOf = (unit: number): number => tables.units[unit]?.page ?? 0;
  const scored: UnitScore[] = [];
  const candidates = scoreUnits(words, tables);
  for (const unit of candidates) unit.score = byCoverage(unit) * PRIOR[tables.units[unit.unit]?.kind ?? 'section'];
  for (const [at, unit] of candidates.sort(byScore).entries()) {
    if (at >= COMPARED && tables.units[unit.unit]?.kind !== 'page') continue;
    unit.score *= titles.factor(unit.unit, asked, words);
    scored.push(unit);
  }
  const seen = new Map<number, number>();
  for (const unit of scored.sort(byScore)) {
    const times = seen.get(pageOf(unit.unit)) ?? 0;
    seen.set(pageOf(unit.unit), times + 1);
    unit.score *= AGAIN ** times;
  }
  return scored.sort(byScore);
}
