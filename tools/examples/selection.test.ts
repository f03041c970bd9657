import { expect, it } from 'vitest';
import { findIdle } from './selection';

const sample = { folder: 'go/defer/order', dir: '', runs: [] };

it('a name behind which nothing is run is told, a folder of Go alone is not such a name', () => {
  const asked = { prefixes: ['go/defer', 'claims/panics', 'claims/gone'], servers: ['kafka' as const] };
  expect(findIdle([sample], ['claims/panics'], asked)).toEqual(['claims/gone', 'kafka']);
});
