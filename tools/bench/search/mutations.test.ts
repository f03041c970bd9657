import { expect, it } from 'vitest';
import { createRandom, mutated } from './mutations';

const queries = [
  { query: 'порядок сообщений', class: 'phrase', expect: ['messaging/kafka'] },
  { query: 'docker', class: 'exact', expect: ['infra/docker'] },
  { query: 'пул', class: 'exact', expect: ['data/go-db-access'] },
];
const of = (name: string) => mutated(queries, 1).filter((query) => query.class === name);

it('every run spoils them alike, other runs otherwise', () => {
  expect(mutated(queries, 1)).toEqual(mutated(queries, 1));
  expect(mutated(queries, 1)).not.toEqual(mutated(queries, 2));
});

it('keeps what is expected', () => {
  expect(of('another layout').map(({ query, expect: [address] }) => [query, address])).toEqual([
    ['gjhzljr cjj,otybq', 'messaging/kafka'],
    ['вщслук', 'infra/docker'],
    ['gek', 'data/go-db-access'],
  ]);
});

it('a slip is in the longest word, and changes no more than a letter or two', () => {
  const slips = Array.from({ length: 40 }, (_, seed) => mutated(queries, seed + 1))
    .flat()
    .filter((query) => query.class === 'a slip' && query.expect[0] === 'messaging/kafka');
  expect(slips.length).toBeGreaterThan(30);
  for (const { query } of slips) {
    expect(query).toMatch(/^порядок с.*й$/);
    expect(Math.abs(query.length - 'порядок сообщений'.length)).toBeLessThanOrEqual(1);
  }
});

it('cuts the last word, and transliterates what is Russian', () => {
  expect(of('unfinished').map(({ query }) => query)).toEqual(['порядок сообще']);
  expect(of('transliterated').map(({ query }) => query)).toEqual(['poriadok soobshchenii', 'pul']);
});

it('random numbers are spread between 0 and 1', () => {
  const random = createRandom(7);
  const numbers = Array.from({ length: 1000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
