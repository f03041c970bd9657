import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPort, isListening, startChild, waitUntil, type Child } from './process';
import { findProgram, readProgramVersion, runTool } from './programs';
import { ServerError, type Lease, type Place, type Running, type Server } from './server';

/** Debian's own scripts: those in PATH change the user and lose the environment. */
const scripts = ['/usr/lib/rabbitmq/bin'];
const loopback = '-kernel inet_dist_use_interface {127,0,0,1}';

/**
 * RabbitMQ: one node for the whole invocation, for it takes seconds to start. A lease that finds it used makes the
 * virtual host `/` anew, with everything that was in it.
 */
export const rabbitmq: Server = {
  install: 'apt-get install rabbitmq-server',
  readVersion: () => readProgramVersion(findProgram('rabbitmqctl', scripts), ['version']),
  start,
};

async function start({ tmp, env, keeper }: Place): Promise<Running> {
  const command = findProgram('rabbitmq-server', scripts);
  const control = findProgram('rabbitmqctl', scripts);
  const epmdProgram = findProgram('epmd');
  if (command === null || control === null || epmdProgram === null)
    throw new ServerError('нет rabbitmq-server или epmd');
  const [port, distribution, mapper] = [await findPort(), await findPort(), await findPort()];
  const variables = toVariables(tmp, port, distribution, mapper);
  const full = { ...env, ...variables };

  const epmd = startChild(
    {
      command: epmdProgram,
      args: ['-port', String(mapper), '-address', '127.0.0.1'],
      cwd: tmp,
      env: full,
      log: join(tmp, 'epmd.log'),
    },
    keeper,
  );
  await waitUntil(epmd, 10, () => isListening(mapper));
  const node = startChild({ command, args: [], cwd: tmp, env: full, log: join(tmp, 'rabbitmq.log') }, keeper);
  await waitUntil(node, 90, () => isListening(port)).catch(async (error: unknown) => {
    await epmd.stop();
    throw error;
  });

  const bin = writeControl(tmp, control, variables);
  let used = false;
  const ctl = (...args: string[]): Promise<void> => runTool(control, args, { cwd: tmp, env: full });
  const reset = async (): Promise<void> => {
    await ctl('delete_vhost', '/');
    await ctl('add_vhost', '/');
    await ctl('set_permissions', '-p', '/', 'guest', '.*', '.*', '.*');
  };
  const lease = async (): Promise<Lease> => {
    if (used) await reset();
    used = true;
    const own = { AMQP_URL: `amqp://guest:guest@127.0.0.1:${port}/`, RABBITMQCTL: 'rabbitmqctl -q' };
    return { env: own, bin, release: () => Promise.resolve() };
  };
  return { lease, stop: () => stopAll(node, epmd) };
}

async function stopAll(...children: Child[]): Promise<void> {
  for (const child of children) await child.stop();
}

/** A `rabbitmqctl` for runs that speaks to this node; returns the folder it lies in. */
function writeControl(tmp: string, control: string, variables: Record<string, string>): string {
  const bin = join(tmp, 'bin');
  mkdirSync(bin);
  const exports = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
  const script = ['#!/bin/sh', ...exports, `exec ${control} "$@"`, ''].join('\n');
  writeFileSync(join(bin, 'rabbitmqctl'), script, { mode: 0o755 });
  return bin;
}

function toVariables(tmp: string, port: number, distribution: number, mapper: number): Record<string, string> {
  const file = (name: string, text: string): string => {
    writeFileSync(join(tmp, name), text, { mode: 0o600 });
    return join(tmp, name);
  };
  const folder = (name: string): string => {
    mkdirSync(join(tmp, name), { recursive: true });
    return join(tmp, name);
  };
  file('.erlang.cookie', 'EXAMPLES');
  return {
    HOME: tmp,
    ERL_EPMD_PORT: String(mapper),
    ERL_EPMD_ADDRESS: '127.0.0.1',
    RABBITMQ_NODENAME: `examples-${port}@localhost`,
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(distribution),
    RABBITMQ_CONF_ENV_FILE: file('env.conf', ''),
    RABBITMQ_CONFIG_FILE: file(
      'rabbitmq.conf',
      'vm_memory_high_watermark.relative = 0.2\ndisk_free_limit.absolute = 50MB\n',
    ),
    RABBITMQ_ENABLED_PLUGINS_FILE: file('enabled_plugins', '[].\n'),
    RABBITMQ_MNESIA_BASE: folder('mnesia'),
    RABBITMQ_LOG_BASE: folder('log'),
    RABBITMQ_GENERATED_CONFIG_DIR: folder('config'),
    RABBITMQ_PID_FILE: join(tmp, 'rabbitmq.pid'),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: `${loopback} +S 1:1`,
    RABBITMQ_CTL_ERL_ARGS: loopback,
    RABBITMQ_LOGS: '-',
  };
}
