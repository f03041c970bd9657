import { confusion, isVowel } from '../text/confusion';
import { areNeighbours } from '../text/layout';
import { CostTables } from './costs';

/** Slips of the fingers: a neighbouring key and a swap are likelier than another letter. */
export const TYPING = new CostTables({
  substitute: (a, b) => (areNeighbours(a, b) ? 0.75 : 1),
  extra: () => 1,
  missing: () => 1,
  swap: 0.75,
});

/** Slips of the ear: vowels are heard vaguely, consonants are not. */
export const HEARING = new CostTables({
  substitute: confusion,
  extra: (sound) => (isVowel(sound) ? 0.3 : 1),
  missing: (sound) => (isVowel(sound) ? 0.3 : 1),
  swap: 0.9,
});

/** Slips of the ear in one's own script: the letters are there, but others that sound alike. */
export const EAR = new CostTables({
  substitute: (a, b) => confusion(a, b) * 1.2,
  extra: () => 1,
  missing: () => 1,
  swap: 1,
});

/** How many slips a word of this length may have: none in a short one, for there every other word is near. */
export function typingLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 1.5 : 2;
}

/** How far the sound of a word of the other script may be. */
export function hearingLimit(length: number): number {
  return length < 3 ? 0.05 : Math.min(1.5, 0.15 + 0.12 * length);
}
