import { soundOf } from '../text/phonetic';
import { isCyrillic, isLatin } from '../text/stem';
import type { Tables } from '../index/decode';

/** Terms of one script in the order of their sounds. */
export interface Sounds {
  readonly sounds: readonly string[];
  readonly numbers: Uint16Array;
}

/** The terms of the index and the orders in which they are looked through. */
export class Vocabulary {
  readonly #tables: Tables;
  readonly #sounds = new Map<boolean, Sounds>();
  /** Where the Russian terms begin; the others stand before them. */
  readonly firstRussian: number;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.firstRussian = this.seek('а');
  }

  get terms(): readonly string[] {
    return this.#tables.terms;
  }

  /** The number of a term; undefined where the book has no such word. */
  find(term: string): number | undefined {
    return this.#tables.numberOf.get(term);
  }

  /** In how many places the term stands. */
  frequency(term: number): number {
    return (this.#tables.starts[term + 1] ?? 0) - (this.#tables.starts[term] ?? 0);
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

  /** The terms of one script by their sounds; made when first asked for. */
  bySound(russian: boolean): Sounds {
    let made = this.#sounds.get(russian);
    if (!made) {
      const isOfScript = russian ? isCyrillic : isLatin;
      const heard: { sound: string; number: number }[] = [];
      const [from, to] = russian ? [this.firstRussian, this.terms.length] : [0, this.firstRussian];
      for (let number = from; number < to; number++) {
        const term = this.terms[number] ?? '';
        if (isOfScript(term)) heard.push({ sound: soundOf(term), number });
      }
      heard.sort((a, b) => (a.sound < b.sound ? -1 : a.sound > b.sound ? 1 : a.number - b.number));
      made = { sounds: heard.map(({ sound }) => sound), numbers: Uint16Array.from(heard, ({ number }) => number) };
      this.#sounds.set(russian, made);
    }
    return made;
  }
}
