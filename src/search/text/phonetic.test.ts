import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { confusion, soundOf, soundOfLetters } from './phonetic';
import { toCyrillic } from './transliterate';

test.each([
  ['кафка', 'kafka'],
  ['эксплейн', 'explain'],
  ['тайм', 'tighm'],
  ['гафана', 'gaphana'],
  ['редис', 'redis'],
])('%s sounds as %s', (russian, latin) => expect(soundOf(russian)).toBe(soundOf(latin)));

test('an abbreviation is read by its letters', () => expect(soundOfLetters('sla')).toBe(soundOf('эсэлэй')));

test.each([
  ['otlichaetsya', 'отличается'],
  ['gorutina', 'горутина'],
  ['ochered', 'очеред'],
  ['shardirovanie', 'шардирование'],
])('%s stands for %s', (latin, russian) => expect(toCyrillic(latin)).toBe(russian));

it('hears any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(typeof soundOf(text)).toBe('string');
      expect(typeof soundOfLetters(text)).toBe('string');
      expect(typeof toCyrillic(text)).toBe('string');
    }),
    { numRuns: 10_000 },
  );
});

it('takes one sound for another both ways alike', () => {
  const sound = fc.constantFrom(...'abvgdezijklmnoprstufhcCST');
  fc.assert(
    fc.property(sound, sound, (a, b) => {
      expect(confusion(a, b)).toBe(confusion(b, a));
    }),
  );
});
