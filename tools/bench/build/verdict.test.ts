import { expect, test } from 'vitest';
import { type Measured, judge } from './verdict';

const GIB = 1024 ** 3;

function book(pages: number, cpu: number, changes: Partial<Measured['warm']> = {}): Measured {
  const cost = { seconds: cpu / 2, cpu, memory: GIB, ...changes };
  return { pages, cold: cost, warm: cost };
}

test('a build that pays once and then the same for every page is flat', () => {
  const verdicts = judge([book(100, 20 + 50), book(300, 20 + 150), book(1000, 20 + 500)]);
  expect(verdicts.at(-1)).toMatchObject({ found: 1, met: true });
  expect(verdicts.every(({ met }) => met)).toBe(true);
});

test('a page that costs more in a larger book is told', () => {
  expect(judge([book(100, 100), book(300, 300), book(1000, 2000)]).at(-1)).toMatchObject({ met: false });
});

test('time and memory of the smallest book have limits', () => {
  const slow = judge([book(100, 100, { seconds: 151, memory: 3 * GIB })]);
  expect(slow.map(({ met }) => met)).toEqual([false, false, false]);
});
