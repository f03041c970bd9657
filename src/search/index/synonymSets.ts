import type { BitCoder } from '../codec/model';
import { Gamma, Tree } from '../codec/numbers';
import { termsOf } from '../text/terms';

/** Words and phrases that mean the same, each as the numbers of its terms. */
export type SynonymSet = readonly (readonly number[])[];

const TERM_BITS = 16;

/** Codes the sets: how many, the phrases of each, the terms of each phrase. */
export function codeSynonyms(
  coder: BitCoder,
  given: readonly (readonly string[])[],
  vocabulary: readonly string[],
): SynonymSet[] {
  const [counts, numbers] = [new Gamma(3), new Tree(TERM_BITS, 1)];
  const numberOf =
    given.length > 0 ? new Map(vocabulary.map((term, number) => [term, number])) : new Map<string, number>();
  const repeat = <T>(context: number, count: number, one: (at: number) => T): T[] =>
    Array.from({ length: counts.code(coder, context, count) }, (_, at) => one(at));
  return repeat(0, given.length, (at) => {
    const phrases = (given[at] ?? []).map(termsOf);
    return repeat(1, phrases.length, (phrase) => {
      const terms = phrases[phrase] ?? [];
      return repeat(2, terms.length, (term) => numbers.code(coder, 0, numberOf.get(terms[term] ?? '') ?? 0));
    });
  });
}
