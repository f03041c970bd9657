import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OUT_DIR, builtFiles } from '../support/built';

const BUILD_MS = 600_000;
const BIN = path.resolve('node_modules/.bin');

/** Names of all files of a folder with the hash of each. */
function digest(folder: string): Record<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** The environment without what the test runner itself adds to it; nothing that an earlier build has kept is used. */
function environment(): NodeJS.ProcessEnv {
  const added = /^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name))),
    BUILD_CACHE: 'off',
  };
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(path.join(BIN, command), args, { encoding: 'utf8', env: environment() });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

it(
  'the same sources give the same bytes',
  async () => {
    builtFiles();
    await mkdir('.cache', { recursive: true });
    const again = await mkdtemp(path.resolve('.cache/again-'));
    try {
      run('docusaurus', 'build', '--out-dir', again);
      run('tsx', 'tools/lighten/index.ts', again);
      run('tsx', 'tools/seal/index.ts', again);
      expect(digest(again)).toEqual(digest(OUT_DIR));
    } finally {
      await rm(again, { recursive: true, force: true });
    }
  },
  BUILD_MS,
);
