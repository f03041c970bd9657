import { expect, it, test } from 'vitest';
import { PASSED, closingLine, failure, sum, withStatus } from './outcome';

test.each([
  [[], { passed: 0, failed: 0, failures: [], unsteady: [] }],
  [[PASSED], { passed: 1, failed: 0, failures: [], unsteady: [] }],
  [
    [PASSED, failure('tsc'), { passed: 40, failed: 2, failures: ['a', 'b'], unsteady: ['c'] }],
    { passed: 41, failed: 3, failures: ['tsc', 'a', 'b'], unsteady: ['c'] },
  ],
])('the sum of %j', (outcomes, total) => expect(sum(outcomes)).toEqual(total));

it('a command that ends badly has failed even where it counted no failure', () => {
  expect(withStatus(PASSED, 0, 'vitest')).toEqual(PASSED);
  expect(withStatus(PASSED, 3, 'vitest')).toEqual({
    passed: 1,
    failed: 1,
    failures: ['✗ vitest: код завершения 3'],
    unsteady: [],
  });
  const counted = failure('✗ a');
  expect(withStatus(counted, 1, 'vitest')).toBe(counted);
});

it('the closing line is what `runCounting` and other machines read', () => {
  expect(closingLine({ passed: 512, failed: 0 })).toBe('512 passed, 0 failed');
  expect(closingLine(sum([]))).toMatch(/^(\d+) passed, (\d+) failed$/);
});
