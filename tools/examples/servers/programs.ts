import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { ServerError } from './server';

/** The full path of a program: in one of the folders, else in PATH; null where it is nowhere. */
export function findProgram(name: string, folders: readonly string[] = []): string | null {
  const places = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)].filter(Boolean);
  return places.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/** Folders `base/<version>/rest`, the newest version first. */
export function listVersions(base: string, rest: string): string[] {
  try {
    const names = readdirSync(base).filter((name) => /^\d/.test(name));
    return names.sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a)).map((name) => join(base, name, rest));
  } catch {
    return [];
  }
}

/** The first version number that a program prints, or null where it cannot be run. */
export function readProgramVersion(program: string | null, args: readonly string[]): string | null {
  if (program === null) return null;
  try {
    const text = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? null;
  } catch {
    return null;
  }
}

type ToolOptions = { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number; timeout?: number };

/** Runs a helper to its end; throws with what it printed where it fails. */
export async function runTool(program: string, args: readonly string[], options: ToolOptions): Promise<void> {
  try {
    await promisify(execFile)(program, args, { timeout: 60_000, maxBuffer: 2 ** 26, ...options });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const end = `${stdout}${stderr}`.trimEnd().split('\n').slice(-15).join('\n');
    throw new ServerError(`команда ${program.split('/').pop() ?? program} не удалась`, end);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
