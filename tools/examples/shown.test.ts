import { describe, expect, test } from 'vitest';
import { parseShown, type Page } from './pages';
import { checkShown, checkVerified } from './shown';
import type { Sample } from './samples';

const toPage = (text: string): Page => ({ file: 'docs/page.mdx', shown: parseShown(text), proofs: [] });
const sample = (folder: string, output?: string): Sample => ({
  folder,
  dir: folder,
  runs: [{ command: 'true', exit: 0, contains: [], needs: [], normalize: [], timeout: 1, output }],
});
const files: Record<string, string> = {
  'go/plain/main.go': 'package main\n',
  'go/tagged/main.go': '//go:build integration\n\npackage main\n',
  'go/_broken/main.go': 'package main\n',
};
const verify = (text: string, samples: Sample[] = []): string[] =>
  checkVerified([toPage(text)], samples, (source) => files[source] ?? null).map(({ what }) => what);

describe('a shown file is verified', () => {
  test.each([
    ['by a run of its folder', '::code{src="k8s/app/service.yaml"}', [sample('k8s/app')]],
    ['by a run of a folder above it', '::code{src="k8s/app/base/service.yaml"}', [sample('k8s/app')]],
    ['by the checks of the Go module', '::code{src="go/plain/main.go" region="a"}', []],
    ['or says why it is not', '::code{src="k8s/app/service.yaml" illustration="нужен кластер"}', []],
  ])('%s', (_, text, samples) => {
    expect(verify(text, samples)).toEqual([]);
  });
});

describe('a shown file is not verified', () => {
  test.each([
    ['where nothing runs it', 'k8s/app/service.yaml'],
    ['by a run of a folder with a longer name', 'k8s/apps/service.yaml'],
    ['where ./... passes its folder by', 'go/_broken/main.go'],
    ['behind a build tag', 'go/tagged/main.go'],
    ['where it is missing', 'go/absent/main.go'],
  ])('%s', (_, source) => {
    expect(verify(`Текст.\n\n::code{src="${source}"}\n`, [sample('k8s/apps/base'), sample('k8s/ap')])).toEqual([
      `docs/page.mdx:3 показывает ${source}, но его ничто не проверяет: добавьте sample.json рядом с ним или напишите illustration="причина"`,
    ]);
  });

  test('with an empty reason', () => {
    expect(verify('::code{src="k8s/app/service.yaml" illustration=""}')).toHaveLength(1);
  });
});

test('an output that no run writes', () => {
  const page = toPage('::code{src="go/plain/main.go" output="output.txt"}');
  expect(checkShown([page], [sample('go/plain', 'output.txt')])).toEqual([]);
  expect(checkShown([page], [sample('go/plain')])).toHaveLength(1);
});
