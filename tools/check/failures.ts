import path from 'node:path';
import type { Outcome } from './outcome';

/** As much of a message as tells what happened; the whole stands further up. */
const LINES = 12;

/** What Vitest's JSON report holds of interest here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly VitestTest[];
  }[];
}

interface VitestTest {
  readonly fullName: string;
  readonly status: string;
  /** Those of every run; a test that passed has some where it was run once more. */
  readonly failureMessages?: readonly string[] | null;
}

/** The counts and the failures in a report of Vitest (`--reporter=json`); a file that could not be loaded is a failure. */
export function readVitestReport(json: string): Outcome {
  const report = JSON.parse(json) as VitestReport;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative('', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [toEntry(file, message)];
    return failed.map((test) => toEntryOfTest(file, test));
  });
  const unsteady = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((test) => test.status === 'passed' && test.failureMessages?.length)
      .map((test) => toEntryOfTest(path.relative('', name), test)),
  );
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, failures.length),
    failures,
    unsteady,
  };
}

/** The failures in what `npm run examples` prints: a line that begins with «✗» and the indented ones below it. */
export function readPrintedFailures(output: string): string[] {
  return Array.from(output.matchAll(/^✗ .*\n(?: {2}.*(?:\n|$))+/gm), ([entry]) => entry.trimEnd());
}

function toEntryOfTest(file: string, { fullName, failureMessages }: VitestTest): string {
  return toEntry(`${file}: ${fullName}`, (failureMessages ?? []).join('\n'));
}

function toEntry(title: string, message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return [`✗ ${title}`, ...lines.slice(0, LINES).map((line) => `  ${line}`)].join('\n');
}
