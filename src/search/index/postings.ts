import type { BitCoder } from '../codec/model';
import { Gamma, Tree } from '../codec/numbers';

/** Where each term stands: flat lists, so that looking them through makes no objects. */
export interface Postings {
  /** For each term, where its postings begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly postedUnits: Uint16Array;
  readonly postedImpacts: Uint8Array;
}

const IMPACT_BITS = 3;
const SIZES = 12;
const GAPS = 4;

function size(number: number): number {
  return Math.min(SIZES - 1, 32 - Math.clz32(number));
}

/** Codes the postings of so many terms: how many, the gaps between them, how strong each is. */
export function codePostings(
  coder: BitCoder,
  terms: number,
  kinds: readonly number[],
  given: Postings | null,
): Postings {
  const [counts, gaps, impacts] = [new Gamma(1), new Gamma(SIZES * GAPS), new Tree(IMPACT_BITS, SIZES * 8 * 8)];
  const starts = new Uint32Array(terms + 1);
  const units: number[] = [];
  const strengths: number[] = [];
  for (let term = 0; term < terms; term++) {
    const from = given?.starts[term] ?? 0;
    const count = counts.code(coder, 0, (given?.starts[term + 1] ?? 0) - from);
    let [unit, gap, impact] = [-1, 0, 0];
    for (let at = 0; at < count; at++) {
      const context = size(count) * GAPS + (at === 0 ? 0 : 1 + Math.min(2, size(gap) >> 1));
      gap = gaps.code(coder, context, (given?.postedUnits[from + at] ?? 0) - unit - 1);
      unit += gap + 1;
      const place = (size(count) * 8 + impact) * 8 + (kinds[unit] ?? 0);
      impact = impacts.code(coder, place, (given?.postedImpacts[from + at] ?? 1) - 1);
      units.push(unit);
      strengths.push(impact + 1);
    }
    starts[term + 1] = units.length;
  }
  return { starts, postedUnits: Uint16Array.from(units), postedImpacts: Uint8Array.from(strengths) };
}

/** The terms of each unit, the strongest first: what its texts are most likely made of. */
export function termsOfUnits({ starts, postedUnits, postedImpacts }: Postings, units: number): number[][] {
  const lists: number[][] = Array.from({ length: units }, () => []);
  for (let impact = 1 << IMPACT_BITS; impact > 0; impact--) {
    for (let term = 0; term + 1 < starts.length; term++) {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at++) {
        if (postedImpacts[at] === impact) lists[postedUnits[at] ?? 0]?.push(term);
      }
    }
  }
  return lists;
}
