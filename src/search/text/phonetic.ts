/*
 * How a word sounds to a Russian ear, in one alphabet for both scripts:
 * vowels a e i o u; consonants b v g d z k l m n p r s t f h, c «ц», C «ч», S «ш», j «дж/ж», and what a letter of English
 * leaves open: T th, E «ea» (и or е), w (в or у), Q «c» before e, i, y (с or ц), G «g» there and at the end (дж or г),
 * K «c» at the end of a stem (к or с: topic, servic).
 */
import { ENGLISH } from './englishSounds';
import { LETTERS } from './letterSounds';
import { RUSSIAN } from './russianSounds';
import { spell } from './soundGroups';

/** «e» at the end of an English word is not heard: cache, slice. */
const SILENT_END = /(?<=[aeiouy][^aeiouy]{1,3})e$/;

/** What «-ure» is in a stem: pressur(e), structur(e). */
const OPEN_URE = /(?<=[st])ur$/;

/** What «c» and «g» at the end of an English stem stand for: an «e» may have followed. */
function withOpenEnd(sound: string, word: string): string {
  const last = word.at(-1);
  if (word.length < 4 || (last !== 'c' && last !== 'g') || /[cng][cg]$/.test(word)) return sound;
  return sound.slice(0, -1) + (last === 'c' ? 'K' : 'G');
}

/** A normalised word of either script → its sounds: кафка and kafka → kafka, эксплейн and explain → eksplein. */
export function soundOf(word: string): string {
  if (/[а-я]/.test(word)) return spell(word, RUSSIAN);
  const sound = spell(word.replace(OPEN_URE, 'ure'), ENGLISH);
  return word.length > 3 && SILENT_END.test(word) ? sound.replace(/e$/, '') : withOpenEnd(sound, word);
}

/** A Latin abbreviation read letter by letter. */
export function soundOfLetters(word: string): string {
  return spell(word, LETTERS);
}

const LONG: Readonly<Record<string, string>> = { a: 'ei', i: 'ai', y: 'ai', o: 'ou', u: 'iu' };
const LONG_STEM = /^(.*[^aeiouy])([aiouy])([^aeiouywxr]|ch|st)e?$/;

/** A short English stem as it sounds where an «e» has followed it: rate, cach(e) → reit, keiC; null where none may have. */
export function soundOfLong(stem: string): string | null {
  const [, begin, vowel = '', end] = (stem.length < 8 && LONG_STEM.exec(stem)) || [];
  if (begin === undefined || end === undefined) return null;
  const soft = end === 'c' ? 'Q' : end === 'g' ? 'G' : soundOf(end);
  return soundOf(begin) + (LONG[vowel] ?? vowel) + soft;
}
