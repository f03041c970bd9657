import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { toCyrillic, toLatin } from './transliterate';

test.each([
  ['otlichaetsya', 'отличается'],
  ['gorutina', 'горутина'],
  ['ochered', 'очеред'],
  ['shardirovanie', 'шардирование'],
  ['schyotchik', 'щетчик'],
  ["pamyat'", 'память'],
  ['druzheskiy', 'дружеский'],
  ['bystryy', 'быстрый'],
  ['x1', 'кс1'],
])('%s stands for %s', (latin, russian) => expect(toCyrillic(latin)).toBe(russian));

test.each([
  ['мвцц', 'mvcc'],
  ['джвт', 'jwt'],
  ['хмл', 'xml'],
  ['ъ', ''],
  ['к8с', 'k8s'],
])('%s may stand for %s', (russian, latin) => expect(toLatin(russian)).toContain(latin));

it('names the likeliest spelling first', () => expect(toLatin('свк')[0]).toBe('svk'));

it('spells any text, and in no more ways than can be looked up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(typeof toCyrillic(text)).toBe('string');
      const spellings = toLatin(text);
      expect(spellings.length).toBeGreaterThan(0);
      expect(spellings.length).toBeLessThanOrEqual(24);
    }),
    { numRuns: 2_000 },
  );
});

it('leaves no letter of the other script', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]*$/), fc.stringMatching(/^[а-я]*$/), (latin, russian) => {
      expect(toCyrillic(latin)).toMatch(/^[а-я]*$/);
      for (const spelling of toLatin(russian)) expect(spelling).toMatch(/^[a-z]*$/);
    }),
  );
});
