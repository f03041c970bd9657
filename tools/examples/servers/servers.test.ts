import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { runCommand } from '../command';
import { readToolchain, toEnvironment } from '../environment';
import { openKeeper, type Keeper } from '../keeper';
import { openServers, type Servers } from './index';
import { serverNames, type ServerName } from './names';
import type { Server } from './server';

vi.setConfig({ testTimeout: 600_000 });

const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../fixtures');
const root = resolve(fixtures, '../../..');
const examples = join(root, 'examples');
const env = toEnvironment(process.env, readToolchain(examples));

/** Leaves a mark in the server, and tells of a mark that was there before. No mark: the run finds it fresh. */
const marks: Record<ServerName, string> = {
  postgres: `psql -qAtc "select to_regclass('mark') is null, count(*) = 1 from pg_roles where rolname !~ '^pg_'" -c "create table mark()" -c "create role mark"`,
  redis: 'redis-cli -u redis://$REDIS_ADDR dbsize; redis-cli -u redis://$REDIS_ADDR set mark 1',
  rabbitmq: `rabbitmqctl list_vhosts; $RABBITMQCTL list_policies; $RABBITMQCTL set_policy mark . '{"max-length":1}'`,
  nats: `go run ${join(fixtures, 'marks/nats.go')}`,
  kafka: `go run ${join(fixtures, 'marks/kafka.go')}`,
};

async function withServers(
  use: (servers: Servers, keeper: Keeper) => Promise<void>,
  servers?: Record<ServerName, Server>,
): Promise<string> {
  const keeper = openKeeper();
  const place = { tmp: keeper.tmp, cache: join(root, '.cache'), examples, env, keeper };
  const opened = openServers(place, servers);
  try {
    await use(opened, keeper);
  } finally {
    await opened.stop();
    await keeper.close();
  }
  return keeper.tmp;
}

/** Command lines of processes that were started for the folder: it is in their arguments or in their environment. */
function findProcesses(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        const [line, variables] = ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8'));
        return `${line}${variables}`.includes(folder) ? [line?.replaceAll('\0', ' ') ?? pid] : [];
      } catch {
        return [];
      }
    });
}

describe.each([...serverNames])('%s', (name) => {
  test('is fresh for every run and leaves nothing behind', async () => {
    const outputs: string[] = [];
    const tmp = await withServers(async (servers, keeper) => {
      expect(servers.version(name)).toMatch(/ \d+\.\d+/);
      while (outputs.length < 2) {
        const lease = await servers.lease([name]);
        if ('findings' in lease) throw new Error(JSON.stringify(lease.findings));
        const options = { cwd: examples, env: { ...env, ...lease.env }, timeout: 60, keeper };
        const { text, exit } = await runCommand(marks[name], options);
        expect(exit, text).toBe(0);
        expect(findProcesses(keeper.tmp)).not.toEqual([]);
        outputs.push(text);
        await lease.release();
      }
    });
    expect(outputs[1]).toBe(outputs[0]);
    expect(outputs[0]).not.toBe('');
    expect(findProcesses(tmp)).toEqual([]);
    expect(existsSync(tmp)).toBe(false);
  });
});

test('what is not installed is said, with what to install', async () => {
  const absent: Server = {
    install: 'apt-get install redis-server',
    readVersion: () => null,
    start: () => Promise.reject(new Error()),
  };
  const servers = { postgres: absent, redis: absent, rabbitmq: absent, nats: absent, kafka: absent };
  await withServers(async (opened) => {
    expect(await opened.lease(['redis'])).toEqual({
      findings: [{ what: 'сервер redis: не установлен. Что нужно: apt-get install redis-server', lines: '' }],
    });
  }, servers);
});

test('an invocation that is killed leaves nothing behind', async () => {
  const tmp = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    const script = join(fixtures, 'killed.ts');
    // The fixture starts Redis and a command, then ends itself by SIGKILL.
    expect(() =>
      execFileSync('npx', ['tsx', script], { cwd: root, env: { ...process.env, TMPDIR: tmp }, stdio: 'ignore' }),
    ).toThrow();
    await vi.waitFor(() => expect(findProcesses(tmp)).toEqual([]), { timeout: 10_000, interval: 200 });
    expect(readdirSync(tmp).filter((entry) => entry.startsWith('examples-'))).toEqual([]);
  } finally {
    rmSync(tmp, { recursive: true });
  }
});
