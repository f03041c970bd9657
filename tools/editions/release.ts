import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const packageSchema = z.object({ version: z.string() });

export interface Release {
  readonly version: string;
  /** When its commit was made: an edition has no clock of its own. */
  readonly time: Date;
}

/** The version of `package.json` and the time of the commit, or `SOURCE_DATE_EPOCH` where there is no repository. */
export function readRelease(root: string, env: Readonly<Record<string, string | undefined>>): Release {
  const { version } = packageSchema.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const seconds =
    env.SOURCE_DATE_EPOCH ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return { version, time: new Date(Number(seconds) * 1000) };
}
