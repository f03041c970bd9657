import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByMatches, foldLetters, matchWords } from './matches';

const found = (text: string, ...beginnings: string[]) =>
  matchWords(text, beginnings).map(({ start, end }) => text.slice(start, end));

describe('the words of a query in a text', () => {
  it.each([
    ['Партиция и партициями, но не репартиция', ['партиц'], ['Партиция', 'партициями']],
    ['Счётчик и счетчики', ['счетчик'], ['Счётчик', 'счетчики']],
    ['Вызов context.WithTimeout', ['timeout'], ['Timeout']],
    ['Вызов context.WithTimeout', ['context', 'with'], ['context', 'WithTimeout']],
    ['HTTPServer слушает', ['server'], ['Server']],
    ['ISR, isr и ISRs', ['isr'], ['ISR', 'isr', 'ISRs']],
    ['acks=all', ['acks'], ['acks']],
    ['ничего', ['кафка'], []],
    ['ничего', [], []],
    ['ничего', [''], []],
  ])('%s, %j: %j', (text, beginnings, expected) => expect(found(text, ...beginnings)).toEqual(expected));

  it('stand apart and in order, and the text cut by them is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, beginnings) => {
        const matches = matchWords(text, beginnings);
        for (const [index, { start, end }] of matches.entries()) {
          expect(start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
        expect(
          cutByMatches(text, matches)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('folding keeps every place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => foldLetters(text).length === text.length),
    );
    expect(foldLetters('Ёж İ')).toBe('еж İ');
  });
});
