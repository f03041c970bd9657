import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLinters } from './linters';

const module = `module book/lint

tool (
\tgithub.com/bufbuild/buf/cmd/buf
\tgoogle.golang.org/grpc/cmd/protoc-gen-go-grpc
)

require (
\tgithub.com/bufbuild/buf v1.73.0 // indirect
\tgithub.com/moby/buildkit v0.34.1
\tgoogle.golang.org/grpc v1.84.0 // indirect
\tgoogle.golang.org/grpc/cmd/protoc-gen-go-grpc v1.6.2 // indirect
)
`;

const single = `tool github.com/rhysd/actionlint/cmd/actionlint

require (
\tgithub.com/rhysd/actionlint v1.7.12 // indirect
)
`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'linters-'));
  mkdirSync(join(root, 'examples/lint/actionlint'), { recursive: true });
  writeFileSync(join(root, 'examples/lint/go.mod'), module);
  writeFileSync(join(root, 'examples/lint/actionlint/go.mod'), single);
  writeFileSync(join(root, 'package.json'), '{ "devDependencies": { "@redocly/cli": "2.77.0" } }');
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['go run .', []],
  ['go tool -modfile=../../lint/go.mod buf lint', ['buf 1.73.0']],
  ['go tool -modfile=../../lint/go.mod protoc-gen-go-grpc', ['protoc-gen-go-grpc 1.6.2']],
  ['go -C ../../lint run ./dockerfile "$PWD/Dockerfile"', ['BuildKit 0.34.1']],
  ['go tool -modfile=../../lint/actionlint/go.mod actionlint ci.yml', ['actionlint 1.7.12']],
  ['redocly lint openapi.yaml', ['Redocly CLI 2.77.0']],
  ['go tool -modfile=../lint/go.mod absent', ['absent ?']],
])('%s', (command, tools) => {
  expect(readLinters(command, join(root, 'examples'))).toEqual(tools);
});
