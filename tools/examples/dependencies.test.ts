import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readImports, readNamed, readRunKey } from './dependencies';
import type { Run } from './manifest';

let examples = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(examples, path)), { recursive: true });
  writeFileSync(join(examples, path), text);
};
beforeAll(() => {
  examples = mkdtempSync(join(tmpdir(), 'dependencies-'));
  write('go.mod', 'module book\n');
  write('lint/buf.yaml', 'version: v2\n');
  write('go/api/api.go', 'package api\n');
  write('go/api/openapi.yaml', 'openapi: 3.1.1\n');
  write('go/client/main.go', 'package main\nimport "book/go/server"\nvar _ = "../api/openapi.yaml"\n');
  write('go/server/server.go', 'package server\n');
});
afterAll(() => rmSync(examples, { recursive: true }));

describe('the folders that a command names', () => {
  test.each([
    ['go run .', []],
    ['buf lint --config ../../lint/buf.yaml', ['lint']],
    ['go tool -modfile=../../lint/go.mod x', null],
    ["x 'schema=../../lint/{{.Kind}}.json' -C ../api y", ['go/api', 'lint']],
    ['cat ../../../secret', null],
    ['cat $PWD/../api/api.go', null],
    ['ls ../..', null],
  ])('%s', (command, folders) => {
    expect(readNamed(join(examples, 'go/client'), command, examples)).toEqual(folders);
  });
});

test('what Go code imports and what it opens beside it are its dependencies', () => {
  expect(readImports(join(examples, 'go/client'), examples)).toEqual(['go/api', 'go/server']);
});

test('a changed file that the command names changes the key', () => {
  const run: Run = {
    command: 'buf lint --config ../../lint/buf.yaml',
    exit: 0,
    contains: [],
    needs: [],
    normalize: [],
    timeout: 1,
  };
  const sample = { folder: 'go/server', dir: join(examples, 'go/server'), runs: [run] };
  const before = readRunKey(sample, run, examples, []);
  write('lint/buf.yaml', 'version: v1\n');
  expect(before).not.toBeNull();
  expect(readRunKey(sample, run, examples, [])).not.toBe(before);
});
