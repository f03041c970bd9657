import { asLatin, asRussian } from '../../../src/search/text/layout';
import type { Query } from './judge';

/** Numbers from 0 up to 1, the same in every run: a linear congruential generator (Lewis, Goodman, Miller 1969). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

type Change = (query: string, random: () => number) => string | null;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
/** As passports write it (ICAO 9303), a table that the search does not use. */
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const LATIN = 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia'.split(' ');
const SHORTEST_MISTYPED = 5;
const SHORTEST_CUT = 7;
const KEPT = 0.65;

function neighbourOf(letter: string): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase())) ?? '';
  const at = row.indexOf(letter.toLowerCase());
  return row[at + 1] ?? row[at - 1] ?? letter;
}

/** One slip inside the longest word: a letter left out, doubled, swapped with the next one, or its neighbour on the keyboard. */
const mistype: Change = (query, random) => {
  const words = query.split(' ');
  const longest = words.reduce((best, word, at) => (word.length > (words[best] ?? '').length ? at : best), 0);
  const word = words[longest] ?? '';
  if (word.length < SHORTEST_MISTYPED) return null;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const slips = ['', letter + letter, next + letter, neighbourOf(letter)];
  const kind = Math.floor(random() * slips.length);
  words[longest] = `${before}${slips[kind] ?? ''}${kind === 2 ? '' : next}${after}`;
  return words.join(' ');
};

const retype: Change = (query) => (/[а-яё]/i.test(query) ? asLatin(query) : asRussian(query));

const transliterate: Change = (query) =>
  Array.from(query.toLowerCase(), (letter) => LATIN[RUSSIAN.indexOf(letter)] ?? letter).join('');

/** The last word is not finished. */
const cut: Change = (query) => {
  const word = query.split(' ').at(-1) ?? '';
  if (word.length < SHORTEST_CUT) return null;
  const kept = Math.max(SHORTEST_MISTYPED, Math.ceil(word.length * KEPT));
  return query.slice(0, query.length - word.length + kept);
};

const inTurn =
  (...changes: readonly Change[]): Change =>
  (query, random) =>
    changes.reduce<string | null>((changed, change) => (changed === null ? null : change(changed, random)), query);

/** How a query is spoilt, by name. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a slip': mistype,
  'two slips': inTurn(mistype, mistype),
  'another layout': retype,
  'a slip in another layout': inTurn(mistype, retype),
  transliterated: transliterate,
  unfinished: cut,
};

/** Other queries made of these, a class for each way to spoil them; those that it does not change are left out. */
export function mutated(queries: readonly Query[], seed: number): Query[] {
  const random = createRandom(seed);
  return Object.entries(CHANGES).flatMap(([name, change]) =>
    queries.flatMap((query) => {
      const text = change(query.query, random);
      return text === null || text === query.query ? [] : [{ ...query, query: text, class: name }];
    }),
  );
}
