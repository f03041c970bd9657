import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from './cache';
import { runCommand, type Result } from './command';
import { checkEnd, checkOutput, type Finding } from './compare';
import { readRunKey } from './dependencies';
import { withRealPath } from './environment';
import type { Keeper } from './keeper';
import { readLinters } from './linters';
import type { Run } from './manifest';
import { clean, type Folder } from './normalize/clean';
import type { Sample } from './samples';
import type { Servers } from './servers/index';

/** What all runs of one invocation share. */
export type Context = {
  examples: string;
  env: NodeJS.ProcessEnv;
  folders: Folder[];
  keeper: Keeper;
  accept: boolean;
  cache: Cache;
  /** Versions that every result depends on. */
  versions: string[];
  servers: Servers;
};

export type Outcome = { findings: Finding[]; note: string };

/** Runs one run of a sample, or takes it from the cache, and checks it; with `accept` records what came. */
export async function runSample(sample: Sample, run: Run, context: Context): Promise<Outcome> {
  const linters = readLinters(run.command, context.examples);
  const versions = [...context.versions, ...run.needs.map(context.servers.version), ...linters];
  const readKey = (): string | null => readRunKey(sample, run, context.examples, versions);
  const key = readKey();
  if (key !== null && context.cache.has(key)) return { findings: [], note: 'из кэша' };

  const leased = await context.servers.lease(run.needs);
  if ('findings' in leased) return { findings: leased.findings, note: '' };
  let result: Result;
  try {
    result = await runClean(sample, run, context, leased.env);
  } finally {
    await leased.release();
  }
  const ended = checkEnd(run, result);
  const accepted = ended.length === 0 && context.accept && accept(sample, run, result.text);
  const findings = ended.length > 0 ? ended : checkOutput(run, readRecorded(sample, run), result.text);
  // The key anew: an accepted output is part of it.
  const passed = findings.length === 0 ? readKey() : null;
  if (passed !== null && (passed === key || accepted)) context.cache.add(passed);
  return { findings, note: `${result.seconds.toFixed(1)} с${accepted ? `, записан ${run.output ?? ''}` : ''}` };
}

/** Runs the command with a temporary folder of its own; the text is rid of what belongs to this machine. */
async function runClean(
  sample: Sample,
  run: Run,
  context: Context,
  variables: Record<string, string>,
): Promise<Result> {
  const tmp = mkdtempSync(join(context.keeper.tmp, 'run-'));
  try {
    const env = { ...context.env, ...variables, TMPDIR: tmp };
    const result = await runCommand(run.command, {
      cwd: sample.dir,
      env,
      timeout: run.timeout,
      keeper: context.keeper,
    });
    const own = [
      { path: sample.dir, name: '' },
      { path: tmp, name: '/tmp' },
    ].flatMap(withRealPath);
    return { ...result, text: clean(result.text, [...context.folders, ...own]) };
  } finally {
    rmSync(tmp, { recursive: true, force: true });
  }
}

function readRecorded(sample: Sample, run: Run): string | null {
  const path = join(sample.dir, run.output ?? '');
  return run.output !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Records an output that differs; one that differs only in what varies stays as it was. True where it wrote. */
function accept(sample: Sample, run: Run, text: string): boolean {
  if (run.output === undefined || checkOutput(run, readRecorded(sample, run), text).length === 0) return false;
  writeFileSync(join(sample.dir, run.output), text);
  return true;
}
