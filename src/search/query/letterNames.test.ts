import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { abbreviationOf, isLetterName } from './letterNames';

test.each([
  ['джи эр пи си', 'grpc'],
  ['эс кью эль', 'sql'],
  ['ай ди', 'id'],
  ['аш тэ тэ пэ', 'http'],
  ['и 2 и', 'e2e'],
  ['e 2 e', 'e2e'],
  ['экс эм эль', 'xml'],
])('%s → %s', (said, abbreviation) => expect(abbreviationOf(said.split(' '))).toBe(abbreviation));

test.each(['эс кью лайт', 'grpc', 'ш', 'си плюс плюс', '10', 'constructor джи', ''])(
  '%j is no abbreviation',
  (said) => {
    expect(abbreviationOf(said.split(' '))).toBeNull();
  },
);

test.each([
  ['кью', true],
  ['эр', true],
  ['о', false],
  ['q', false],
  ['кубер', false],
])('%s is the name of a letter: %s', (word, named) => expect(isLetterName(word)).toBe(named));

it('has a sign for each word, or is none', () => {
  const word = fc.oneof(
    fc.constantFrom('би', 'эйч', 'даблю', 'зет', '7', 'k'),
    fc.stringMatching(/^[а-яa-z0-9]{1,4}$/),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const abbreviation = abbreviationOf(words);
      const each = words.map((one) => abbreviationOf([one]));
      expect(abbreviation).toBe(each.includes(null) ? null : each.join(''));
      if (abbreviation !== null) expect(abbreviation).toMatch(new RegExp(`^[a-z0-9]{${words.length}}$`));
    }),
  );
});
