/** A stretch of a text, from `start` up to `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A word: letters and digits, and the parts of an identifier as one. */
const WORD = /[\p{L}\p{N}]+/gu;
/** Where a part of an identifier begins: `WithTimeout` → `With`, `Timeout`. */
const HUMP = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|\p{L}+/gu;

/** One letter for one, so that places in the result are places in the text. */
export function foldLetters(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower.replace('ё', 'е') : letter;
  }).join('');
}

/** Where the words that begin with one of these beginnings stand, whole, or as a part of an identifier. */
export function matchWords(text: string, beginnings: readonly string[]): Match[] {
  const wanted = beginnings.filter(Boolean).map(foldLetters);
  const begins = (part: string) => wanted.some((beginning) => part.startsWith(beginning));
  const found: Match[] = [];
  for (const word of text.matchAll(WORD)) {
    const folded = foldLetters(word[0]);
    if (begins(folded)) {
      found.push({ start: word.index, end: word.index + word[0].length });
      continue;
    }
    for (const part of word[0].matchAll(HUMP)) {
      if (!begins(foldLetters(part[0]))) continue;
      found.push({ start: word.index + part.index, end: word.index + part.index + part[0].length });
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
