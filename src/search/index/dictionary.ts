import { Letters } from '../codec/letters';
import type { BitCoder } from '../codec/model';
import { Gamma, Tree } from '../codec/numbers';

const SHARED_BITS = 5;
const MOST_SHARED = (1 << SHARED_BITS) - 1;

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Codes a list of words: how much each shares with the one before it, then the rest. Sorted words are short so. */
export function codeWords(coder: BitCoder, given: readonly string[]): string[] {
  const [count, shares, letters] = [new Gamma(1), new Tree(SHARED_BITS, MOST_SHARED + 1), new Letters()];
  const words: string[] = [];
  let [before, last] = ['', 0];
  for (let left = count.code(coder, 0, given.length); left > 0; left--) {
    const word = given[words.length] ?? '';
    const shared = shares.code(coder, last, sharedLength(before, word));
    const begin = before.slice(0, shared);
    before = begin + letters.code(coder, begin, word.slice(shared));
    last = shared;
    words.push(before);
  }
  return words;
}
