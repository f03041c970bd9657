import { termsOf } from '../text/terms';
import { STEPS } from './tables';
import { FIELDS, type Field, type SourcePage, type SourceUnit } from './source';

/** How much a word counts in each field, and how much the length of the field weakens it (the b of BM25F). */
const WEIGHTS: Readonly<Record<Field, { weight: number; length: number }>> = {
  title: { weight: 6, length: 0.35 },
  heading: { weight: 1.2, length: 0.3 },
  keywords: { weight: 3, length: 0.1 },
  asked: { weight: 3, length: 0.1 },
  short: { weight: 1.6, length: 0.3 },
  body: { weight: 0.5, length: 0.5 },
  aside: { weight: 0.5, length: 0.5 },
  code: { weight: 0.7, length: 0.2 },
};
/** Where a word counts half of what it can (the k of BM25F). */
const SATURATION = 1.7;

type Counts = ReadonlyMap<string, number>;
type Counted = Readonly<Record<Field, { terms: Counts; length: number }>>;

/** The index and the check of the aliases both ask; a unit is never changed. */
const known = new WeakMap<SourceUnit, Counted>();

function countOnce(unit: SourceUnit): Counted {
  const counted = known.get(unit) ?? count(unit);
  known.set(unit, counted);
  return counted;
}

function count(unit: SourceUnit): Counted {
  const entries = FIELDS.map((field) => {
    const terms = (unit.fields[field] ?? []).flatMap(termsOf);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return [field, { terms: counts, length: terms.length }];
  });
  return Object.fromEntries(entries) as Counted;
}

function averageLengths(units: readonly Counted[]): Readonly<Record<Field, number>> {
  const entries = FIELDS.map((field) => {
    const lengths = units.map((unit) => unit[field].length).filter((length) => length > 0);
    return [field, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)];
  });
  return Object.fromEntries(entries) as Record<Field, number>;
}

/**
 * How strongly each unit is about each of its terms, from 1 to STEPS: the saturated weight of BM25F
 * (Robertson, Zaragoza, Taylor 2004: fields are summed before the saturation), without the rarity of the term.
 */
export function impactsOf(units: readonly SourceUnit[]): Map<string, number>[] {
  const counted = units.map(countOnce);
  const average = averageLengths(counted);
  return counted.map((unit) => {
    const sums = new Map<string, number>();
    for (const field of FIELDS) {
      const { weight, length } = WEIGHTS[field];
      const norm = 1 - length + length * (unit[field].length / Math.max(1, average[field]));
      for (const [term, times] of unit[field].terms) {
        sums.set(term, (sums.get(term) ?? 0) + (weight * times) / norm);
      }
    }
    return new Map([...sums].map(([term, sum]) => [term, Math.ceil((STEPS * sum) / (sum + SATURATION))]));
  });
}

/** Every term of the pages. */
export function termsIn(pages: readonly SourcePage[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const unit of pages.flatMap(({ units }) => units)) {
    const counted = countOnce(unit);
    for (const field of FIELDS) for (const term of counted[field].terms.keys()) terms.add(term);
  }
  return terms;
}
