import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Candidate } from '../query/candidates';
import { tablesOfTexts } from '../testingBook';
import { markText, marksOf } from './marks';
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

const marked = (text: string, stems: string[]): string =>
  markText(text, { stems: new Set(stems), beginnings: [] })
    .map(({ text: part, marked: isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

describe('markText', () => {
  test.each([
    ['all forms of a word', 'Ошибки: без ошибок, но с ошибкой.', ['ошибк'], '[Ошибки]: без [ошибок], но с [ошибкой].'],
    ['either spelling', 'Кэш — это КЕШ.', ['кеш'], '[Кэш] — это [КЕШ].'],
    ['«э» at the beginning', 'Экспорт', ['експорт'], '[Экспорт]'],
    ['«ё»', 'Ёлки', ['елк'], '[Ёлки]'],
    ['whole words only', 'индексатор', ['индекс'], 'индексатор'],
    ['parts of a name', 'context.WithTimeout(ctx)', ['context'], '[context].WithTimeout(ctx)'],
    ['markup as text', '<b>кеш</b>', ['кеш'], '<b>[кеш]</b>'],
    ['nothing', 'Порядок.', [], 'Порядок.'],
  ])('%s: %s', (_, text, stems, result) => expect(marked(text, stems)).toBe(result));

  it('loses nothing of any text, and no two parts in a row are alike', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('кеш', 'Ошибки ', ' — '));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const parts = markText(text, { stems: new Set(['кеш', 'ошибк']), beginnings: [] });
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const [at, part] of parts.entries()) expect(part.marked).not.toBe(parts[at + 1]?.marked);
      }),
    );
  });
});

describe('marksOf', () => {
  it('takes what is believed, and not what is far less sure than the best', () => {
    expect([
      ...marks([
        ['индекс', 0.9],
        ['кана', 0.7],
      ]).stems,
    ]).toEqual(['индекс', 'кана']);
    expect([
      ...marks([
        ['индекс', 1],
        ['кана', 0.6],
      ]).stems,
    ]).toEqual(['индекс']);
    expect([...marks([['индекс', 0.5]]).stems]).toEqual([]);
  });

  it('takes every word of a phrase that means the same', () => {
    expect([...marks([], ['dead', 'letter', 'queue']).stems]).toEqual(['dead', 'letter', 'queue']);
  });

  test.each([
    ['ошибк', ['ошиб']],
    ['кеш', ['кеш', 'кэш']],
    ['индекс', ['индекс', 'индэкс']],
  ])('%s begins on a page as %j', (term, beginnings) => expect(marks([[term, 1]]).beginnings).toEqual(beginnings));
});
