import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { normalize } from './normalize';

test.each([
  ['Ёлка', 'елка'],
  ['кэш\u00adирование', 'кэширование'],
  ['at\u2011least\u00a0once', 'at-least once'],
  ['ﬁle', 'file'],
  ['café', 'café'],
  ['прови\u0301дер', 'провидер'],
  ['Ⅻ', 'xii'],
  ['n`vysq', 'n`vysq'],
])('%j is compared as %j', (text, expected) => expect(normalize(text)).toBe(expected));

it('gives the same when done twice, for any Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = normalize(text);
      expect(normalize(once)).toBe(once);
    }),
    { numRuns: 10_000 },
  );
});

it('does not tell upper case from lower', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-яё ]*$/), (text) => {
      expect(normalize(text.toUpperCase())).toBe(normalize(text));
    }),
  );
});
