import { execFileSync } from 'node:child_process';
import { chownSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPort, isListening, startChild, waitUntil } from './process';
import { findProgram, listVersions, readProgramVersion, runTool } from './programs';
import type { Lease, Place, Running, Server } from './server';
import { ServerError } from './server';

const database = 'examples';

/**
 * PostgreSQL. `start` makes a cluster with one empty database; a lease runs a server on a copy of it, so that a run
 * finds no table, role or setting of another, and even transaction ids (`xmin`) and object ids are the same every time.
 */
export const postgres: Server = {
  install: 'apt-get install postgresql (или PostgreSQL с initdb и postgres в PATH)',
  readVersion: () => readProgramVersion(findBinary('postgres'), ['--version']),
  start,
};

const findBinary = (name: string): string | null => findProgram(name, listVersions('/usr/lib/postgresql', 'bin'));

async function start({ tmp, env, keeper }: Place): Promise<Running> {
  const binary = findBinary('postgres');
  if (binary === null) throw new ServerError('нет программы postgres');
  const bin = dirname(binary);
  const user = readUser();
  if (user) chownSync(tmp, user.uid, user.gid);
  const options = { cwd: tmp, env: { ...env, HOME: tmp, PGTZ: 'UTC' }, ...user };
  const template = join(tmp, 'template');
  await runTool(
    join(bin, 'initdb'),
    ['-D', template, '-U', 'postgres', '-A', 'trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  );
  await createDatabase();

  let copies = 0;
  return { lease, stop: () => Promise.resolve() };

  async function lease(): Promise<Lease> {
    const data = join(tmp, `data-${++copies}`);
    await runTool('cp', ['-a', template, data], options);
    const { port, stop } = await run(data);
    const release = async (): Promise<void> => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    };
    return { env: toVariables(port), bin, release };
  }

  async function run(data: string): Promise<{ port: number; stop: () => Promise<void> }> {
    const port = await findPort();
    const args = ['-D', data, '-p', String(port), ...toArguments()];
    const log = join(tmp, 'postgres.log');
    const child = startChild({ command: binary ?? '', args, cwd: tmp, env: options.env, log, user }, keeper);
    await waitUntil(child, 30, () => isReady(port));
    return { port, stop: () => child.stop('SIGINT') };
  }

  async function isReady(port: number): Promise<boolean> {
    if (!(await isListening(port))) return false;
    return runTool(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], options).then(
      () => true,
      () => false,
    );
  }

  async function createDatabase(): Promise<void> {
    const { port, stop } = await run(template);
    const where = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
    await runTool(join(bin, 'createdb'), [...where, database], options);
    await stop();
  }
}

/** Loopback only; no waiting for the disk; what samples of logical decoding and of two-phase commit cannot do without. */
const toArguments = (): string[] =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'wal_level=logical',
    'max_prepared_transactions=10',
    'logging_collector=off',
    'timezone=UTC',
    'lc_messages=C.UTF-8',
  ].flatMap((setting) => ['-c', setting]);

const toVariables = (port: number): Record<string, string> => ({
  PGHOST: '127.0.0.1',
  PGPORT: String(port),
  PGUSER: 'postgres',
  PGDATABASE: database,
  PGSSLMODE: 'disable',
  PSQLRC: '/dev/null',
  PSQL_HISTORY: '/dev/null',
  PGCLIENTENCODING: 'UTF8',
  DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/${database}?sslmode=disable`,
});

/** PostgreSQL refuses to run as root: root runs it as the user of the package. */
function readUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}
