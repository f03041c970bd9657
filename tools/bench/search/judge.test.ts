import { expect, it, test } from 'vitest';
import { addressOf } from './engines';
import { answers, judge, together } from './judge';

test.each([
  ['messaging/kafka#key', ['messaging/kafka'], true],
  ['messaging/kafka', ['messaging/kafka#key'], false],
  ['messaging/kafka#key', ['go/defer', 'messaging/kafka#key'], true],
  ['messaging/kafka-consumer', ['messaging/kafka'], false],
])('%s for %j: %s', (hit, expected, right) => expect(answers(hit, expected)).toBe(right));

test.each([
  ['/go-konspekt/messaging/kafka/#key', 'messaging/kafka#key'],
  ['messaging/kafka/', 'messaging/kafka'],
])('%s is %s', (url, address) => expect(addressOf(url)).toBe(address));

it('counts the first hit and the first five', async () => {
  const contestant = { name: 'x', search: async (query: string) => ({ addresses: query.split(' '), sure: true }) };
  const tallies = await judge(contestant, [
    { query: 'a b', class: 'one', expect: ['a'] },
    { query: 'b a', class: 'one', expect: ['a'] },
    { query: 'b c d e f a', class: 'two', expect: ['a'] },
  ]);
  expect(tallies.get('one')).toEqual({ count: 2, first: 1, amongFive: 2, pageAmongFive: 2 });
  expect(tallies.get('all')).toEqual({ count: 3, first: 1, amongFive: 2, pageAmongFive: 2 });
});

it('a hit beside the right place is still on the right page', async () => {
  const contestant = { name: 'x', search: async () => ({ addresses: ['go/defer#other'], sure: true }) };
  const tallies = await judge(contestant, [{ query: 'a', class: 'one', expect: ['go/defer#order'] }]);
  expect(tallies.get('one')).toEqual({ count: 1, first: 0, amongFive: 0, pageAmongFive: 1 });
});

it('sets are counted together', () => {
  const one = { count: 2, first: 1, amongFive: 2, pageAmongFive: 2 };
  expect(
    together([
      new Map([['typo', one]]),
      new Map([
        ['typo', one],
        ['yo', one],
      ]),
    ]),
  ).toEqual(
    new Map([
      ['typo', { count: 4, first: 2, amongFive: 4, pageAmongFive: 4 }],
      ['yo', one],
    ]),
  );
});
