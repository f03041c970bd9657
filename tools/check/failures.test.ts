import path from 'node:path';
import { expect, it } from 'vitest';
import { readPrintedFailures, readVitestReport } from './failures';

const file = (name: string): string => path.resolve('src', name);

it('a failed test is told by its file, its name and the beginning of its message', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: file('a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'holds', status: 'passed', failureMessages: [] },
          { fullName: 'the sum of two', status: 'failed', failureMessages: ['Error: 5 is not 4\n\n    at sum'] },
        ],
      },
      { name: file('b.test.ts'), status: 'passed', message: '', assertionResults: [] },
    ],
  };
  expect(readVitestReport(JSON.stringify(report))).toEqual({
    passed: 3,
    failed: 1,
    failures: ['✗ src/a.test.ts: the sum of two\n  Error: 5 is not 4\n      at sum'],
    unsteady: [],
  });
});

it('a test that held only when it was run once more has passed, and is told', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 0,
    testResults: [
      {
        name: file('a.test.ts'),
        status: 'passed',
        message: '',
        assertionResults: [
          { fullName: 'holds', status: 'passed', failureMessages: [] },
          { fullName: 'the page is saved', status: 'passed', failureMessages: ['TimeoutError: 30 s'] },
        ],
      },
    ],
  };
  expect(readVitestReport(JSON.stringify(report))).toEqual({
    passed: 2,
    failed: 0,
    failures: [],
    unsteady: ['✗ src/a.test.ts: the page is saved\n  TimeoutError: 30 s'],
  });
});

it('a file that could not be loaded is a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [{ name: file('a.test.ts'), status: 'failed', message: 'Cannot find ./b', assertionResults: [] }],
  };
  expect(readVitestReport(JSON.stringify(report))).toEqual({
    passed: 3,
    failed: 1,
    failures: ['✗ src/a.test.ts\n  Cannot find ./b'],
    unsteady: [],
  });
});

it('a long message is cut', () => {
  const message = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n');
  const testResults = [{ name: file('a.test.ts'), status: 'failed', message, assertionResults: [] }];
  const { failures } = readVitestReport(JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults }));
  expect(failures[0]?.split('\n')).toHaveLength(13);
});

it('of the examples the entries of the report are kept, not the lines of progress', () => {
  const output = [
    '✓ go/defer: go run .',
    '✗ go/maps: go run . — 1.0 с',
    '✓ go/http: go run . — 0.4 с',
    '',
    '✗ go/maps: go run .',
    '  вывод не тот, что записан',
    '    │ -1',
    '  Повторить: npm run examples -- go/maps',
    '',
    '2 passed, 1 failed',
    '',
  ].join('\n');
  expect(readPrintedFailures(output)).toEqual([
    '✗ go/maps: go run .\n  вывод не тот, что записан\n    │ -1\n  Повторить: npm run examples -- go/maps',
  ]);
});
