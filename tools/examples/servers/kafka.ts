import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPort, startChild, waitUntil } from './process';
import { findProgram, runTool } from './programs';
import { ServerError, type Lease, type Place, type Running, type Server } from './server';

const pom = join(dirname(fileURLToPath(import.meta.url)), 'kafka', 'pom.xml');

/** A small heap, a light compiler and collector; the log says only what matters and when the broker is ready. */
const java = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
];
const ready = 'Kafka Server started';

/**
 * Kafka: the real broker in KRaft mode, broker and controller in one process, from its published Java artifacts. Every
 * lease is a new broker with an empty log, so topics, groups and offsets start from nothing.
 */
export const kafka: Server = {
  install: 'apt-get install default-jre-headless maven',
  readVersion: () => (findProgram('java') === null || findProgram('mvn') === null ? null : readPomVersion()),
  start: async (place: Place): Promise<Running> => {
    const { tmp, env, keeper } = place;
    const libraries = `${await resolveLibraries(place)}/*`;
    let leases = 0;
    return { lease, stop: () => Promise.resolve() };

    async function lease(): Promise<Lease> {
      const dir = join(tmp, `broker-${++leases}`);
      mkdirSync(dir);
      const [port, controller] = [await findPort(), await findPort()];
      const config = join(dir, 'server.properties');
      writeFileSync(config, toProperties(dir, port, controller));
      const tool = [...java, '-cp', libraries, 'kafka.tools.StorageTool'];
      await runTool('java', [...tool, 'format', '-t', 'Go-konspekt-examples-w', '-c', config], { cwd: dir, env });
      const log = join(dir, 'kafka.log');
      const args = [...java, '-cp', libraries, 'kafka.Kafka', config];
      const child = startChild({ command: 'java', args, cwd: dir, env, log }, keeper);
      await waitUntil(child, 60, () => readFileSync(log, 'utf8').includes(ready));
      const release = async (): Promise<void> => {
        await child.stop();
        rmSync(dir, { recursive: true, force: true });
      };
      // The last two are for a run that adds a broker of its own to the cluster.
      const own = {
        KAFKA_BROKERS: `127.0.0.1:${port}`,
        KAFKA_PREFIX: '',
        KAFKA_CONTROLLER: `127.0.0.1:${controller}`,
        KAFKA_CLASSPATH: libraries,
      };
      return { env: own, release };
    }
  },
};

const readPomVersion = (): string | null =>
  /<artifactId>kafka_2\.13<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? null;

/** Folder with the jars: brought by Maven once, then kept in the cache of the repository. */
async function resolveLibraries({ cache, tmp, env }: Place): Promise<string> {
  const version = readPomVersion();
  if (version === null) throw new ServerError('в pom.xml нет версии kafka_2.13');
  const folder = join(cache, 'servers', `kafka-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = `${folder}.${process.pid}`;
  const args = [
    '-B',
    '-q',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${fresh}`,
  ];
  await runTool('mvn', args, { cwd: tmp, env, timeout: 600_000 });
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}

/** One node, one replica of everything, no wait before the first rebalance; the rest is as Kafka has it. */
const toProperties = (dir: string, port: number, controller: number): string =>
  `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
log.dirs=${join(dir, 'data')}
offsets.topic.replication.factor=1
offsets.topic.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=1
group.initial.rebalance.delay.ms=0
`.trimStart();
