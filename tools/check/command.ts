import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPrintedFailures, readVitestReport } from './failures';
import { type Outcome, PASSED, failure, withStatus } from './outcome';

const BIN = path.resolve('node_modules/.bin');

/** Runs a command with its output shown; the exit status, and the output to `onOutput` where that is given. */
function run(command: string, args: readonly string[], onOutput?: (text: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}` },
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      onOutput?.(text);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** A command that either holds or does not: one check. */
export async function runCommand(command: string, ...args: readonly string[]): Promise<Outcome> {
  const status = await run(command, args);
  return status === 0 ? PASSED : failure(`✗ ${[command, ...args].join(' ')}: код завершения ${status}`);
}

/** A command that closes with «N passed, N failed» of its own. */
export async function runCounting(command: string, ...args: readonly string[]): Promise<Outcome> {
  let output = '';
  const status = await run(command, args, (text) => (output += text));
  const name = [command, ...args].join(' ');
  const [, passed, failed] = Array.from(output.matchAll(/^(\d+) passed, (\d+) failed$/gm)).at(-1) ?? [];
  if (passed === undefined || failed === undefined) {
    return failure(`✗ ${name}: нет заключительной строки «N passed, N failed», код завершения ${status}`);
  }
  const counted = {
    passed: Number(passed),
    failed: Number(failed),
    failures: readPrintedFailures(output),
    unsteady: [],
  };
  return withStatus(counted, status, name);
}

/** The tests of one project of `vitest.config.ts`. */
export async function runVitest(project: string): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-'));
  const report = path.join(folder, 'report.json');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const status = await run('vitest', args);
    return withStatus(readVitestReport(await readFile(report, 'utf8')), status, `vitest run --project ${project}`);
  } catch (error) {
    return failure(`✗ vitest run --project ${project}: отчёта нет (${String(error)})`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
