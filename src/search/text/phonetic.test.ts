import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { soundOf, soundOfLetters, soundOfLong } from './phonetic';

test.each([
  ['кафка', 'kafka'],
  ['эксплейн', 'explain'],
  ['тайм', 'tighm'],
  ['гафана', 'gaphana'],
  ['редис', 'redis'],
  ['прешер', 'pressure'],
  ['стракчер', 'stracture'],
  ['сешн', 'session'],
])('%s sounds as %s', (russian, latin) => expect(soundOf(russian)).toBe(soundOf(latin)));

test('an abbreviation is read by its letters', () => expect(soundOfLetters('sla')).toBe(soundOf('эсэлэй')));

test.each([
  ['rate', 'рейт'],
  ['cach', 'кейч'],
  ['writ', 'райт'],
])('%s, where an «e» followed it, sounds as %s', (stem, russian) => expect(soundOfLong(stem)).toBe(soundOf(russian)));

test.each(['docker', 'window', 'параметр', 'interface'])('no «e» may have followed %s', (stem) => {
  expect(soundOfLong(stem)).toBeNull();
});

test.each([
  ['pressur', 'preSer'],
  ['cache', 'kaC'],
  ['topic', 'topiK'],
  ['storag', 'storaG'],
  ['sync', 'sink'],
])('%s ends as %s', (word, sound) => expect(soundOf(word)).toBe(sound));

it('hears any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(typeof soundOf(text)).toBe('string');
      expect(typeof soundOfLetters(text)).toBe('string');
    }),
    { numRuns: 10_000 },
  );
});
