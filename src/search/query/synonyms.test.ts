import { expect, it } from 'vitest';
import { decodeIndex } from '../index/decode';
import { encodeIndex } from '../index/encode';
import { page, unit } from '../testingBook';
import type { Candidate } from './candidates';
import { Synonyms } from './synonyms';
import { Vocabulary } from './vocabulary';

const tables = decodeIndex(
  encodeIndex({
    pages: [page('p', 'Книга', [], [unit('section', 's', 'Перехватчик', 'Интерес к перехватчику.')])],
    synonyms: [['перехватчик', 'интерцептор']],
  }),
);
const numberOf = (term: string): number => tables.numberOf.get(term) ?? -1;
const synonyms = new Synonyms(tables.synonyms, new Vocabulary(tables));

/** The terms that a word with these meanings stands for, with the weight of each. */
function expanded(word: string, meanings: readonly [string, number][]): [string | undefined, number][] {
  const candidates: Candidate[] = meanings.map(([term, weight]) => ({ term: numberOf(term), weight, way: 'sound' }));
  const [one] = synonyms.expand([{ word, candidates, share: 1, stop: false }]);
  return (one?.candidates ?? []).map(({ term, weight }) => [tables.terms[term], Number(weight.toFixed(2))]);
}

it('a word stands for its synonyms', () => {
  expect(expanded('интерцептор', [['интерцептор', 1]])).toContainEqual(['перехватчик', 0.85]);
});

it('another name that may be meant stands for them too, though something else is likelier', () => {
  const meanings: [string, number][] = [
    ['интерес', 0.9],
    ['интерцептор', 0.8],
  ];
  expect(expanded('интерце', meanings)).toContainEqual(['перехватчик', 0.68]);
});

it('a name that is hardly believed stands for nothing else', () => {
  const meanings: [string, number][] = [
    ['интерес', 0.9],
    ['интерцептор', 0.5],
  ];
  expect(expanded('интерце', meanings)).toHaveLength(2);
});
