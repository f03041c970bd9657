import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPort, isListening, startChild, waitUntil } from './process';
import { findProgram, readProgramVersion } from './programs';
import { ServerError, type Lease, type Place, type Running, type Server } from './server';

/** Redis. It starts in a moment, so every lease is a new empty one: keys, settings and scripts of others are not there. */
export const redis: Server = {
  install: 'apt-get install redis-server',
  readVersion: () => readProgramVersion(findProgram('redis-server'), ['--version']),
  start: ({ tmp, env, keeper }: Place): Promise<Running> => {
    const command = findProgram('redis-server');
    if (command === null) return Promise.reject(new ServerError('нет программы redis-server'));
    return Promise.resolve({ lease, stop: () => Promise.resolve() });

    async function lease(): Promise<Lease> {
      const port = await findPort();
      const dir = mkdtempSync(join(tmp, 'data-'));
      const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
      const child = startChild({ command: command ?? '', args, cwd: dir, env, log: join(tmp, 'redis.log') }, keeper);
      await waitUntil(child, 20, () => isListening(port));
      const release = async (): Promise<void> => {
        await child.stop();
        rmSync(dir, { recursive: true, force: true });
      };
      return { env: { REDIS_ADDR: `127.0.0.1:${port}`, REDISCLI_HISTFILE: '/dev/null' }, release };
    }
  },
};
