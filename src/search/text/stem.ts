import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

const CYRILLIC = /^[а-я]+$/;
const LATIN = /^[a-z]+$/;
/** A vowel that comes and goes: «ошибка — ошибок», «конец — конца», «узел — узла». */
const FLEETING = /(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[кцл]$)/;
/** Longer runs of letters are no words; the stemmers' rules say nothing about them. */
const LONGEST_WORD = 40;
const REMEMBERED = 20_000;
const memory = new Map<string, string>();

/** One stem for the spellings «кэш» and «кеш», «ошибка» and «ошибок». */
function stemRussian(word: string): string {
  const stem = russian(word.replaceAll('э', 'е'));
  return stem.length > 3 ? stem.replace(FLEETING, '') : stem;
}

function compute(word: string): string {
  if (word.length < 3 || word.length > LONGEST_WORD) return word;
  if (word.length === 3 && LATIN.test(word)) return word;
  if (CYRILLIC.test(word)) return stemRussian(word);
  return LATIN.test(word) ? english(word) : word;
}

/**
 * A normalised word → its stem: Snowball for Russian, Porter for English (@orama/stemmers), other words as they are.
 * Remembers what it computed, up to a limit.
 */
export function stem(word: string): string {
  let result = memory.get(word);
  if (result === undefined) {
    result = compute(word);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(word, result);
  }
  return result;
}

export function isCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}

export function isLatin(word: string): boolean {
  return LATIN.test(word);
}
