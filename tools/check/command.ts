import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FAILED, type Outcome, PASSED } from './outcome';

const BIN = path.resolve('node_modules/.bin');

/** Runs a command with its output shown; the exit status, or what `capture` saw of the output. */
function run(command: string, args: readonly string[], onLine?: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}` },
    });
    let rest = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      const lines = `${rest}${chunk.toString()}`.split('\n');
      rest = lines.pop() ?? '';
      lines.forEach((line) => onLine?.(line));
    });
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** A command that either holds or does not: one check. */
export async function runCommand(command: string, ...args: readonly string[]): Promise<Outcome> {
  return (await run(command, args)) === 0 ? PASSED : FAILED;
}

/** A command that closes with «N passed, N failed» of its own. */
export async function runCounting(command: string, ...args: readonly string[]): Promise<Outcome> {
  let counted: Outcome | null = null;
  const status = await run(command, args, (line) => {
    const match = /^(\d+) passed, (\d+) failed$/.exec(line.trim());
    if (match) counted = { passed: Number(match[1]), failed: Number(match[2]) };
  });
  const outcome: Outcome = counted ?? (status === 0 ? PASSED : FAILED);
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/** The tests of one project of `vitest.config.ts`. */
export async function runVitest(project: string): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-'));
  const report = path.join(folder, 'report.json');
  try {
    const status = await run('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as Record<string, number>;
    const outcome = { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
    return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  } catch {
    return FAILED;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
