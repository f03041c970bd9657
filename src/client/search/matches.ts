/** A stretch of a text, from `start` up to `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A word: letters and digits, and the parts of an identifier as one. */
const WORD = /[\p{L}\p{N}]+/gu;
/** Where a part of an identifier begins: `WithTimeout` → `With`, `Timeout`. */
const HUMP = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

const foldLetter = (letter: string) => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

/** In lower case, «е» for «ё», one letter for one, so that places in the result are places in the text. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // The rare letters whose lower case is longer or shorter (İ) keep their case.
  return (lower.length === text.length ? lower : Array.from(text, foldLetter).join('')).replaceAll('ё', 'е');
}

/** Where the words that begin with one of these beginnings stand, whole, or as a part of an identifier. */
export function matchWords(text: string, beginnings: readonly string[]): Match[] {
  const wanted = beginnings.filter(Boolean).map(foldLetters);
  const whole = foldLetters(text);
  // Most stretches of a page have none of the words: they are not to be cut into words at all.
  if (!wanted.some((beginning) => whole.includes(beginning))) return [];
  const begins = (at: number) => wanted.some((beginning) => whole.startsWith(beginning, at));
  const found: Match[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (begins(index)) {
      found.push({ start: index, end: index + word.length });
      continue;
    }
    for (const { 0: part, index: inWord } of word.matchAll(HUMP)) {
      if (begins(index + inWord)) found.push({ start: index + inWord, end: index + inWord + part.length });
    }
  }
  return found;
}

/** A text cut into stretches that are marked and stretches that are not. */
export function cutByMatches(text: string, matches: readonly Match[]): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
