import { soundOf, soundOfLetters, soundOfLong } from '../text/phonetic';
import { isCyrillic, isLatin } from '../text/stem';
import type { Tables } from '../index/decode';
import { WordList } from './wordList';

const LONGEST_ABBREVIATION = 5;
/** Words that have a pair of letters before it is a usual one. */
const USUAL = 6;
const LIKE_WORDS = 0.8;

/** Terms of one script in the order of their sounds. */
export interface Sounds {
  readonly list: WordList;
  readonly numbers: Uint16Array;
}

/** Pairs of letters that several words have. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let at = 0; at + 1 < word.length; at++) {
      const pair = word.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= USUAL).map(([pair]) => pair));
}

/** The terms of the index and the orders in which they are looked through. */
export class Vocabulary {
  readonly #tables: Tables;
  #pairs: ReadonlySet<string> | null = null;
  readonly #sounds = new Map<boolean, Sounds>();
  #list: WordList | null = null;
  /** Where the Russian terms begin; the others stand before them. */
  readonly firstRussian: number;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.firstRussian = this.seek('а');
  }

  get terms(): readonly string[] {
    return this.#tables.terms;
  }

  /** The terms, to look for like ones. */
  get list(): WordList {
    return (this.#list ??= new WordList(this.terms));
  }

  /** The number of a term; undefined where the book has no such word. */
  find(term: string): number | undefined {
    return this.#tables.numberOf.get(term);
  }

  /** In how many places the term stands. */
  frequency(term: number): number {
    return (this.#tables.starts[term + 1] ?? 0) - (this.#tables.starts[term] ?? 0);
  }

  /** Whether some place has both terms. */
  standTogether(first: number, second: number): boolean {
    const { starts, postedUnits } = this.#tables;
    let [a, b] = [starts[first] ?? 0, starts[second] ?? 0];
    const [endA, endB] = [starts[first + 1] ?? 0, starts[second + 1] ?? 0];
    while (a < endA && b < endB) {
      const difference = (postedUnits[a] ?? 0) - (postedUnits[b] ?? 0);
      if (difference === 0) return true;
      if (difference < 0) a++;
      else b++;
    }
    return false;
  }

  /** The first term that is not before this text. */
  seek(text: string): number {
    let [low, high] = [0, this.terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.terms[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The terms that begin with this text. */
  startingWith(prefix: string): number[] {
    const numbers: number[] = [];
    for (let at = this.seek(prefix); this.terms[at]?.startsWith(prefix); at++) numbers.push(at);
    return numbers;
  }

  /** Whether the letters follow each other as they do in the book's words; a wrong layout gives pairs that none has. */
  looksLikeWords(text: string): boolean {
    this.#pairs ??= pairsOf(this.terms);
    const word = text.toLowerCase().replace(/ё/g, 'е');
    let [usual, all] = [0, 0];
    for (let at = 0; at + 1 < word.length; at++) {
      all++;
      if (this.#pairs.has(word.slice(at, at + 2))) usual++;
    }
    return all > 0 && usual / all >= LIKE_WORDS;
  }

  /** The terms of one script by their sounds; made when first asked for. */
  bySound(russian: boolean): Sounds {
    let made = this.#sounds.get(russian);
    if (!made) {
      const isOfScript = russian ? isCyrillic : isLatin;
      const heard: { sound: string; number: number }[] = [];
      const [from, to] = russian ? [this.firstRussian, this.terms.length] : [0, this.firstRussian];
      for (let number = from; number < to; number++) {
        const term = this.terms[number] ?? '';
        if (!isOfScript(term)) continue;
        heard.push({ sound: soundOf(term), number });
        const long = russian ? null : soundOfLong(term);
        if (long) heard.push({ sound: long, number });
        if (!russian && term.length <= LONGEST_ABBREVIATION) heard.push({ sound: soundOfLetters(term), number });
      }
      heard.sort((a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : a.number - b.number));
      made = {
        list: new WordList(heard.map(({ sound }) => sound)),
        numbers: Uint16Array.from(heard, ({ number }) => number),
      };
      this.#sounds.set(russian, made);
    }
    return made;
  }
}
