import { describe, expect, it } from 'vitest';
import { type List, chances, fitLists } from './listwise';

/** Lists of three rows: the right one has more of the first feature; the second one is noise, the third never changes. */
const LISTS: List[] = Array.from({ length: 40 }, (_, at) => {
  const noise = (row: number): number => ((at * 7 + row * 13) % 10) / 10;
  return {
    rows: [0, 1, 2].map((row) => [row === at % 3 ? 1 : 0.2, noise(row), 4]),
    right: [0, 1, 2].map((row) => row === at % 3),
  };
});

describe('weights fitted to lists', () => {
  it('count what tells the right rows, and not what tells nothing', () => {
    const { weights, loss } = fitLists(LISTS);
    expect(weights[0]).toBeGreaterThan(3);
    expect(Math.abs(weights[1] ?? 1)).toBeLessThan((weights[0] ?? 0) / 10);
    expect(weights[2]).toBeCloseTo(0);
    expect(loss).toBeLessThan(0.1);
  });

  it('where several rows are right, one of them is enough', () => {
    const both: List = { rows: [[1], [0], [0]], right: [true, true, false] };
    expect(fitLists([both]).weights[0]).toBeGreaterThan(0);
  });

  it('lists without a right row change nothing, and the same lists give the same weights', () => {
    const hopeless: List = { rows: [[9, 9, 9]], right: [false] };
    expect(fitLists([...LISTS, hopeless])).toEqual(fitLists(LISTS));
  });
});

it('chances make 1 together, however large the scores are', () => {
  const [small = 0, large = 0] = chances([[1000], [1001]], [5]);
  expect(small + large).toBeCloseTo(1);
  expect(large).toBeGreaterThan(0.99);
});
