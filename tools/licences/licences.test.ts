import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { type LockedPackage, findRefused, isAllowed } from './licences';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND GPL-3.0', false],
  ['(BSD-2-Clause OR MIT OR Apache-2.0)', true],
  ['GPL-3.0', false],
  ['SEE LICENSE IN x', false],
])('%s may be used: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed));

it('names what is refused, not what only develops', () => {
  const packages = {
    '': { license: 'GPL-3.0' },
    'node_modules/a': { license: 'MIT' },
    'node_modules/a/node_modules/b': { version: '1.0.0', license: 'GPL-3.0' },
    'node_modules/c': { version: '2.0.0' },
    'node_modules/khroma': { version: '2.1.0' },
    'node_modules/d': { license: 'GPL-3.0', dev: true },
  };
  expect(findRefused(packages)).toEqual(['b@1.0.0: GPL-3.0', 'c@2.0.0: лицензия не названа']);
});

it('all packages of the site have a licence that the project allows', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(findRefused(packages)).toEqual([]);
});
