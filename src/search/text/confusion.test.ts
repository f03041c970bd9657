import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { confusion } from './confusion';

it('takes one sound for another both ways alike', () => {
  const sound = fc.constantFrom(...'abvgdezijklmnoprstufhcCSTEwQGK');
  fc.assert(
    fc.property(sound, sound, (a, b) => {
      expect(confusion(a, b)).toBe(confusion(b, a));
    }),
  );
});

test.each([
  ['what English leaves open', 'Q', 's', 'vowels', 'a', 'o'],
  ['vowels', 'a', 'o', 'consonants of one kind', 'b', 'p'],
  ['consonants of one kind', 'b', 'p', 'those of two', 'b', 'm'],
])('%s (%s, %s) are nearer than %s (%s, %s)', (_, a, b, _others, c, d) => {
  expect(confusion(a, b)).toBeGreaterThan(0);
  expect(confusion(a, b)).toBeLessThan(confusion(c, d));
});
