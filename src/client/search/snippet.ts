import { type Match, cutByMatches, foldLetters, matchWords } from './matches';

/** A stretch of a snippet; the words that were looked for are marked. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Signs of two lines on a phone, or of one in the dialog: so near to each other words of the query are best shown together. */
const NEAR = 90;
/** Signs of a line on a wide screen: more is not shown. */
const LONGEST = 190;
/** So much before the first word at most, so that it is in sight on a phone. */
const BEFORE = 36;

const SENTENCE = /[.!?…]\s+/g;

/** Where the most different words stand near each other, from the first to the last; the earliest of equals. */
function densest(text: string, matches: readonly Match[], beginnings: readonly string[]): Match | undefined {
  const folded = foldLetters(text);
  const wanted = beginnings.map(foldLetters);
  // Forms of one word count once.
  const words = matches.map(({ start }) => wanted.find((beginning) => folded.startsWith(beginning, start)));
  let [best, most]: [Match | undefined, number] = [undefined, 0];
  for (const [at, { start }] of matches.entries()) {
    const near = new Set<string | undefined>();
    let end = start;
    for (let next = at; (matches[next]?.end ?? Infinity) <= start + NEAR; next++) {
      // Where the same word comes again, it is not needed.
      if (!near.has(words[next])) end = matches[next]?.end ?? end;
      near.add(words[next]);
    }
    if (near.size > most) [best, most] = [{ start, end }, near.size];
  }
  return best;
}

/** Where to begin so that the place is in sight: with its sentence, or with a word before it. */
function beginBefore(text: string, place: number): number {
  const earliest = place - BEFORE;
  const before = text.slice(earliest, place);
  const sentence = [...before.matchAll(SENTENCE)].at(-1);
  if (sentence) return earliest + sentence.index + sentence[0].length;
  const space = before.indexOf(' ');
  return space < 0 ? place : earliest + space + 1;
}

/**
 * The stretch of a text that says most about the words that begin so, cut at words, with the words marked; the beginning
 * where the text has none of them.
 */
export function snippetOf(text: string, beginnings: readonly string[]): SnippetPart[] {
  const place = densest(text, matchWords(text, beginnings), beginnings);
  const start = place && place.end > NEAR ? beginBefore(text, place.start) : 0;
  const whole = text.slice(start);
  const space = whole.lastIndexOf(' ', LONGEST);
  const cut = whole.length <= LONGEST ? whole : `${whole.slice(0, space > 0 ? space : LONGEST)}…`;
  const isInside = start > 0 && !/[.!?…]\s+$/.test(text.slice(0, start));
  const shown = `${isInside ? '…' : ''}${cut}`;
  return cutByMatches(shown, matchWords(shown, beginnings));
}
