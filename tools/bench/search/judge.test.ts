import { expect, it, test } from 'vitest';
import { addressOf } from './engines';
import { answers, judge } from './judge';

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
  expect(tallies.get('one')).toEqual({ count: 2, first: 1, amongFive: 2 });
  expect(tallies.get('all')).toEqual({ count: 3, first: 1, amongFive: 2 });
});
