import { describe, expect, test } from 'vitest';
import { clean, shortenPaths } from './clean';

const folders = [
  { path: '/srv/site', name: '' },
  { path: '/srv/site/examples/go/defer', name: '' },
  { path: '/usr/lib/go', name: 'GOROOT' },
  { path: '/tmp/run-1', name: '/tmp' },
];

describe('shortenPaths', () => {
  test.each([
    ['/srv/site/examples/go/defer/main.go:7', 'main.go:7'],
    ['/srv/site/examples/sql/a.sql', 'examples/sql/a.sql'],
    ['/usr/lib/go/src/runtime/panic.go:859', 'GOROOT/src/runtime/panic.go:859'],
    ['/tmp/run-1/x', '/tmp/x'],
    ['в /srv/site/examples/go/defer', 'в .'],
    ['/srv/sites/x', '/srv/sites/x'],
    ['/srv/site-2/x', '/srv/site-2/x'],
  ])('%s', (before, after) => expect(shortenPaths(before, folders)).toBe(after));
});

describe('clean', () => {
  test('drops colours, carriage returns, spaces at ends of lines and empty ends', () => {
    expect(clean('\n\u001b[31mкрасный\u001b[0m  \r\nпрогресс 1\rпрогресс 2\n\n', [])).toBe('красный\nпрогресс 2\n');
  });

  test('drops what Go says where its cache is cold', () => {
    expect(clean('go: downloading example.com/x v1.0.0\nпривет\n', [])).toBe('привет\n');
  });

  test('names of build folders are the same every time', () => {
    expect(clean('/tmp/run-1/go-build123456/b001/exe/main', folders)).toBe('/tmp/go-build/b001/exe/main\n');
  });

  test('nothing stays nothing', () => {
    expect(clean('', [])).toBe('');
    expect(clean('\n\n', [])).toBe('');
  });
});
