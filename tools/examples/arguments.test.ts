import { expect, test } from 'vitest';
import { parseOptions } from './arguments';

test('folders, servers and flags', () => {
  expect(parseOptions(['examples/go/defer/', 'kafka', '--accept', '--no-cache'], false)).toEqual({
    prefixes: ['go/defer'],
    servers: ['kafka'],
    accept: true,
    cache: false,
  });
  expect(parseOptions([], true)).toEqual({ prefixes: [], servers: [], accept: false, cache: true });
});

test('CI does not accept outputs', () => {
  expect(() => parseOptions(['--accept'], true)).toThrow(/--accept в CI запрещён/);
});

test('an unknown flag is named, with the usage', () => {
  expect(() => parseOptions(['--acept'], false)).toThrow(/незнакомый ключ --acept.*npm run examples/);
});
