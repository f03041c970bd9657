const VOWELS = 'aeiouE';
/** What a letter of English leaves open costs little. */
const OPEN: ReadonlySet<string> = new Set(
  ['Ee', 'Ei', 'wv', 'wu', 'Qs', 'Qc', 'Gj', 'Gg', 'Kk', 'Ks', 'Kc', 'KQ', 'Tt', 'Ts', 'Tz', 'Tf'].flatMap((pair) => [
    pair,
    `${pair[1]}${pair[0]}`,
  ]),
);
/** Consonants that one ear takes for the other. */
const ALIKE = new Set(
  [
    'bp',
    'vf',
    'dt',
    'zs',
    'gk',
    'jS',
    'CS',
    'jC',
    'hk',
    'hg',
    'cs',
    'ct',
    'cC',
    'gj',
    'jz',
    'vu',
    'Ck',
    'ck',
    'Qk',
    'QC',
    'GS',
  ].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

/** Whether it is a vowel of the sounds of `phonetic.ts`. */
export function isVowel(sound: string): boolean {
  return VOWELS.includes(sound);
}

/** What it costs to take one sound for another: 0 the same, 1 nothing alike. */
export function confusion(a: string, b: string): number {
  if (a === b) return 0;
  if (OPEN.has(a + b)) return 0.08;
  if (isVowel(a) && isVowel(b)) return 0.3;
  return ALIKE.has(a + b) ? 0.4 : 1;
}
