import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { areNeighbours, asLatin, asRussian } from './layout';

test.each([
  ['rfarf', 'кафка'],
  [',fpf lfyys[', 'база данных'],
  ['Ghj,ktvf', 'Проблема'],
  ["'rcgktqy", 'эксплейн'],
])('%s on a Russian keyboard is %s', (typed, meant) => expect(asRussian(typed)).toBe(meant));

test.each([
  ['вщслук', 'docker'],
  ['зпщ', 'pgo'],
])('%s on a US keyboard is %s', (typed, meant) => expect(asLatin(typed)).toBe(meant));

it('comes back from the other layout', () => {
  const letters = fc.stringMatching(/^[a-z[\];',.`A-Z 0-9]*$/);
  const comesBack = (there: (text: string) => string, back: (text: string) => string) => (text: string) => {
    expect(back(there(text))).toBe(text);
  };
  fc.assert(fc.property(letters, comesBack(asRussian, asLatin)));
  const russian = fc.stringMatching(/^[а-яёА-ЯЁ 0-9]*$/);
  fc.assert(fc.property(russian, comesBack(asLatin, asRussian)));
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(asRussian(text)).toHaveLength(text.length);
      expect(asLatin(text)).toHaveLength(text.length);
    }),
    { numRuns: 10_000 },
  );
});

it('knows keys that lie side by side', () => {
  expect(areNeighbours('ы', 'в')).toBe(true);
  expect(areNeighbours('q', 'a')).toBe(true);
  expect(areNeighbours('q', 'p')).toBe(false);
});
