import { spawn } from 'node:child_process';
import type { Keeper } from './keeper';

/** What came of a command: everything it printed, in the order in which it printed it, and how it ended. */
export type Result = { text: string; exit: number; timedOut: boolean; seconds: number };
export type CommandOptions = { cwd: string; env: NodeJS.ProcessEnv; timeout: number; keeper: Keeper };

/** Runs a command by bash as a process group of its own; whatever it leaves behind ends with it. */
export function runCommand(command: string, { cwd, env, timeout, keeper }: CommandOptions): Promise<Result> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', 'exec bash -c "$1" 2>&1', 'bash', command], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.on('error', reject);
    const group = child.pid;
    if (group === undefined) return;
    keeper.add(group);
    const chunks: Buffer[] = [];
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(group, 'SIGKILL');
    }, timeout * 1000);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('exit', () => killGroup(group, 'SIGKILL'));
    child.on('close', (code) => {
      clearTimeout(timer);
      keeper.remove(group);
      const seconds = (performance.now() - started) / 1000;
      resolve({ text: Buffer.concat(chunks).toString('utf8'), exit: code ?? 128, timedOut, seconds });
    });
  });
}

/** Sends a signal to a whole process group; one that has already ended is no mistake. */
export function killGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // The group has already ended.
  }
}
