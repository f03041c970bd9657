import { describe, expect, it, test } from 'vitest';
import type { Candidate } from '../query/candidates';
import { tablesOfTexts } from '../testingBook';
import { marksOf } from './marks';
import { scoreWord } from './score';

const tables = tablesOfTexts('Ошибка и кэш, индекс и канал. Dead letter queue.');

function number(term: string): number {
  const found = tables.numberOf.get(term);
  if (found === undefined) throw new Error(`The book has no term ${term}.`);
  return found;
}

function marks(candidates: readonly [string, number][], phrase: readonly string[] = []) {
  const meant = candidates.map(([term, weight]): Candidate => ({ term: number(term), weight, way: 'exact' }));
  const phrases = phrase.length > 0 ? [{ terms: phrase.map(number), weight: 0.85 }] : [];
  return marksOf([scoreWord({ word: '', share: 1, stop: false, candidates: meant, phrases }, tables)], tables);
}

describe('marksOf', () => {
  it('takes what is believed, and not what is far less sure than the best', () => {
    const both: [string, number][] = [
      ['кана', 0.9],
      ['индекс', 0.7],
    ];
    expect(marks(both)).toEqual(['индекс', 'индэкс', 'кана']);
    expect(
      marks([
        ['кана', 1],
        ['индекс', 0.6],
      ]),
    ).toEqual(['кана']);
    expect(marks([['кана', 0.5]])).toEqual([]);
  });

  it('takes every word of a phrase that means the same', () => {
    expect(marks([], ['dead', 'letter', 'queue'])).toEqual(['dead', 'letter', 'queue']);
  });

  test.each([
    ['ошибк', ['ошиб']],
    ['кеш', ['кеш', 'кэш']],
    ['индекс', ['индекс', 'индэкс']],
  ])('%s begins on a page as %j', (term, beginnings) => expect(marks([[term, 1]])).toEqual(beginnings));
});
