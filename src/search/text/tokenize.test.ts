import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { stem } from './stem';
import { tokenize, wordsOf } from './tokenize';

test.each([
  ['context.WithTimeout', ['context', 'with', 'timeout', 'withtimeout']],
  ['max_connections', ['max', 'connections']],
  ['parseHTTPRequest', ['parse', 'http', 'request', 'parsehttprequest']],
  ['CI/CD', ['ci', 'cd', 'cicd']],
  ['N+1', ['n', '1', 'n+1']],
  ['C#', ['c', 'c#']],
  ['at-least-once', ['at', 'least', 'once', 'atleastonce']],
  ['«Кафка», очередь!', ['кафка', 'очередь']],
  ['<b>жирный</b>', ['b', 'жирныи', 'b', 'bжирныиb'].map((word) => word.replace('ыи', 'ый'))],
  ['!!! ---', []],
])('%j has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words));

it('makes words of any text, none of them empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const { words, wholes } of tokenize(text)) {
        for (const word of [...words, ...wholes]) {
          expect(word).not.toBe('');
          expect(typeof stem(word)).toBe('string');
        }
      }
    }),
    { numRuns: 10_000 },
  );
});
