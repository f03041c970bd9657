import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPort, isListening, startChild, waitUntil } from './process';
import { findProgram, runTool } from './programs';
import type { Lease, Place, Running, Server } from './server';

/** The server is a Go program: it is built from its module, so that its version does not hang on a distribution. */
const version = '2.15.2';

/** NATS with JetStream; every lease is a new server with an empty store. */
export const nats: Server = {
  install: 'NATS собирается командой go install: нужны go и доступ к модулям Go',
  readVersion: () => (findProgram('go') === null ? null : version),
  start: async (place: Place): Promise<Running> => {
    const { tmp, env, keeper } = place;
    const command = await buildServer(place);
    return { lease, stop: () => Promise.resolve() };

    async function lease(): Promise<Lease> {
      const port = await findPort();
      const dir = mkdtempSync(join(tmp, 'store-'));
      const args = ['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', dir];
      const child = startChild({ command, args, cwd: tmp, env, log: join(tmp, 'nats.log') }, keeper);
      await waitUntil(child, 20, () => isListening(port));
      const release = async (): Promise<void> => {
        await child.stop();
        rmSync(dir, { recursive: true, force: true });
      };
      return { env: { NATS_URL: `nats://127.0.0.1:${port}` }, release };
    }
  },
};

async function buildServer({ cache, examples, env, tmp }: Place): Promise<string> {
  const folder = join(cache, 'servers', `nats-${version}`);
  const program = join(folder, 'nats-server');
  if (existsSync(program)) return program;
  const built = join(tmp, 'bin');
  mkdirSync(built, { recursive: true });
  const options = { cwd: examples, env: { ...env, GOBIN: built }, timeout: 600_000 };
  await runTool('go', ['install', `github.com/nats-io/nats-server/v2@v${version}`], options);
  mkdirSync(folder, { recursive: true });
  await runTool('cp', [join(built, 'nats-server'), `${program}.${process.pid}`], options);
  renameSync(`${program}.${process.pid}`, program);
  return program;
}
