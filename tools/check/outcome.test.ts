import { expect, it, test } from 'vitest';
import { FAILED, PASSED, closingLine, sum } from './outcome';

test.each([
  [[], { passed: 0, failed: 0 }],
  [[PASSED], { passed: 1, failed: 0 }],
  [[PASSED, FAILED, { passed: 40, failed: 2 }], { passed: 41, failed: 3 }],
])('the sum of %j', (outcomes, total) => expect(sum(outcomes)).toEqual(total));

it('the closing line is what `runCounting` and other machines read', () => {
  expect(closingLine({ passed: 512, failed: 0 })).toBe('512 passed, 0 failed');
  expect(closingLine(sum([]))).toMatch(/^(\d+) passed, (\d+) failed$/);
});
