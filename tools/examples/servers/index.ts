import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Finding } from '../compare';
import { kafka } from './kafka';
import type { ServerName } from './names';
import { nats } from './nats';
import { postgres } from './postgres';
import { rabbitmq } from './rabbitmq';
import { redis } from './redis';
import { ServerError, type Lease, type Place, type Running, type Server } from './server';

const known: Record<ServerName, Server> = { postgres, redis, rabbitmq, nats, kafka };

/** The servers of one invocation: each is started when a run first needs it, all are ended together. */
export type Servers = {
  /** `redis 7.0.15`, for keys of the cache. */
  version: (name: ServerName) => string;
  lease: (names: readonly ServerName[]) => Promise<Lease | { findings: Finding[] }>;
  stop: () => Promise<void>;
};

export function openServers(place: Place, servers: Record<ServerName, Server> = known): Servers {
  const running = new Map<ServerName, Promise<Running>>();
  const versions = new Map<ServerName, string | null>();

  const readVersion = (name: ServerName): string | null => {
    if (!versions.has(name)) versions.set(name, servers[name].readVersion());
    return versions.get(name) ?? null;
  };
  const start = (name: ServerName): Promise<Running> => {
    const tmp = join(place.tmp, name);
    mkdirSync(tmp, { recursive: true });
    const started = running.get(name) ?? servers[name].start({ ...place, tmp });
    running.set(name, started);
    return started;
  };

  return {
    version: (name) => `${name} ${readVersion(name) ?? 'absent'}`,
    lease: async (names) => {
      const leases: Lease[] = [];
      const release = async (): Promise<void> => {
        for (const lease of leases) await lease.release();
      };
      for (const name of names) {
        try {
          if (readVersion(name) === null) throw new ServerError('не установлен');
          leases.push(await (await start(name)).lease());
        } catch (error) {
          await release();
          return { findings: [toFinding(name, error, servers[name].install)] };
        }
      }
      const path = [...leases.flatMap(({ bin }) => bin ?? []), place.env['PATH']].join(delimiter);
      return { env: Object.assign({ PATH: path }, ...leases.map(({ env }) => env)) as Record<string, string>, release };
    },
    stop: async () => {
      const started = await Promise.allSettled(running.values());
      for (const result of started) if (result.status === 'fulfilled') await result.value.stop();
    },
  };
}

function toFinding(name: ServerName, error: unknown, install: string): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return {
    what: `сервер ${name}: ${why}. Что нужно: ${install}`,
    lines: error instanceof ServerError ? error.log : '',
  };
}
