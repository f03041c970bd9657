import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Decoder, fromText, toText } from './decoder';
import { Encoder } from './encoder';
import { Letters } from './letters';
import type { BitCoder } from './model';
import { Gamma, Tree } from './numbers';

/** Writes with one set of models and reads with another. */
function comeBack<T>(code: (coder: BitCoder, given: T | null) => T, given: T): T {
  const encoder = new Encoder();
  code(encoder, given);
  return code(new Decoder(fromText(toText(encoder.finish()))), null);
}

it('bytes come back from text', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255)), (bytes) => {
      expect([...fromText(toText(bytes))].slice(0, bytes.length)).toEqual(bytes);
    }),
  );
});

it('numbers come back, small and large', () => {
  const numbers = fc.array(fc.oneof(fc.nat(3), fc.nat(65_000)), { maxLength: 300 });
  fc.assert(
    fc.property(numbers, (given) => {
      const read = comeBack<number[]>((coder, list) => {
        const [gamma, tree] = [new Gamma(2), new Tree(16, 1)];
        return given.map((_, at) => {
          const value = gamma.code(coder, at % 2, list?.[at] ?? 0);
          expect(tree.code(coder, 0, list?.[at] ?? 0)).toBe(value);
          return value;
        });
      }, given);
      expect(read).toEqual(given);
    }),
  );
});

it('words come back, of any letters', () => {
  const words = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 50 });
  fc.assert(
    fc.property(words, (all) => {
      const given = all.map((word) => word.replaceAll('\n', ' '));
      const read = comeBack<string[]>((coder, list) => {
        const letters = new Letters();
        return given.map((_, at) => letters.code(coder, '', list?.[at] ?? ''));
      }, given);
      expect(read).toEqual(given);
    }),
  );
});

it('what is likely takes little room', () => {
  const encoder = new Encoder();
  const tree = new Tree(8, 1);
  for (let at = 0; at < 1000; at++) tree.code(encoder, 0, 7);
  expect(encoder.finish().length).toBeLessThan(40);
});
