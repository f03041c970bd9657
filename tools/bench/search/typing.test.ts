import { expect, it } from 'vitest';
import { percentile, timeKeys } from './typing';

it('the value below which a share of the times lies', () => {
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 3], 1)).toBe(5);
  expect(percentile([], 0.5)).toBe(0);
});

it('queries are typed letter by letter, to each search in turn', async () => {
  const asked: string[] = [];
  const typist = (name: string) => ({
    name,
    search: async (query: string) => {
      asked.push(`${name} ${query}`);
      return { addresses: [], sure: true };
    },
  });
  const times = await timeKeys([typist('a'), typist('b')], ['acks', 'skipped', 'skipped', 'skipped', 'go']);
  expect(asked).toEqual(['a ac', 'b ac', 'a ack', 'b ack', 'a acks', 'b acks', 'a go', 'b go']);
  expect(times.map(({ length }) => length)).toEqual([4, 4]);
});
