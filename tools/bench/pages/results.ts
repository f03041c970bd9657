import type { Scores, Visit } from './lighthouse';
import type { Tap, TapResult } from './taps';
import type { Weight } from './weight';

/** What was measured of a page: its weight once, the rest as medians of all runs. */
export interface PageResult extends Weight, Omit<Visit, 'missed' | 'scores'> {
  readonly scores: Scores;
  /** Audits that cost something in most runs. */
  readonly missed: readonly string[];
}

export interface FirstTap {
  /** The median, milliseconds. */
  readonly inp: number;
  readonly worst: number;
  /** In how many runs the page did what was asked. */
  readonly worked: number;
  readonly runs: number;
}

export interface SiteResult {
  readonly name: string;
  readonly pages: Readonly<Record<string, PageResult>>;
  readonly taps: Readonly<Partial<Record<Tap['name'], FirstTap>>>;
}

/** The middle one of sorted values, the lower of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

export function toPageResult(weight: Weight, visits: readonly Visit[]): PageResult {
  const of = (pick: (visit: Visit) => number) => median(visits.map(pick));
  const audits = new Set(visits.flatMap(({ missed }) => missed));
  return {
    ...weight,
    fcp: of(({ fcp }) => fcp),
    lcp: of(({ lcp }) => lcp),
    tbt: of(({ tbt }) => tbt),
    cls: of(({ cls }) => cls),
    scores: {
      performance: of(({ scores }) => scores.performance),
      accessibility: of(({ scores }) => scores.accessibility),
      'best-practices': of(({ scores }) => scores['best-practices']),
      seo: of(({ scores }) => scores.seo),
    },
    missed: [...audits].filter((id) => visits.filter(({ missed }) => missed.includes(id)).length * 2 > visits.length),
  };
}

export function toFirstTap(results: readonly TapResult[]): FirstTap {
  const times = results.map(({ inp }) => inp);
  return {
    inp: median(times),
    worst: Math.max(...times),
    worked: results.filter(({ worked }) => worked).length,
    runs: results.length,
  };
}
