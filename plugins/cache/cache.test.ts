import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFolder } from './cache';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = (source: string, ingredients: readonly string[] = ['code']) =>
  openFolder(folder, ingredients).find(source)?.toString() ?? null;

test('what was kept is found by its source alone', () => {
  openFolder(folder, ['code']).keep('исходник', 'сделанное');
  expect(found('исходник')).toBe('сделанное');
  expect(found('исходник ')).toBeNull();
});

test('other code or other packages have made nothing yet', () => {
  openFolder(folder, ['a', 'b']).keep('source', 'made');
  expect(found('source', ['a', 'b'])).toBe('made');
  expect(found('source', ['a', 'c'])).toBeNull();
  expect(found('source', ['ab'])).toBeNull();
  expect(found('bsource', ['a'])).toBeNull();
});

test('a damaged file counts as absent', () => {
  openFolder(folder, ['code']).keep('source', 'made');
  const [file = ''] = readdirSync(folder);
  truncateSync(path.join(folder, file), 66);
  expect(found('source')).toBeNull();
});

test('what nobody asks for any more is forgotten', () => {
  const before = openFolder(folder, ['code']);
  before.keep('old', '1');
  before.keep('still there', '2');
  const now = openFolder(folder, ['code']);
  now.find('still there');
  now.keep('new', '3');
  now.tidy();
  expect([found('old'), found('still there'), found('new')]).toEqual([null, '2', '3']);
});

test('a folder that can not be written stops nothing', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const cache = openFolder(file, ['code']);
  cache.keep('source', 'made');
  cache.tidy();
  expect(cache.find('source')).toBeNull();
});
