import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { killGroup } from '../command';
import type { Keeper } from '../keeper';
import { ServerError } from './server';

export type Launch = {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  log: string;
  user?: { uid: number; gid: number } | undefined;
};

export type Child = { log: string; hasEnded: () => boolean; stop: (signal?: NodeJS.Signals) => Promise<void> };

/** Starts a server as a process group of its own that writes to a log file. */
export function startChild({ command, args, cwd, env, log, user }: Launch, keeper: Keeper): Child {
  const file = openSync(log, 'a');
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', file, file], ...user });
  closeSync(file);
  let ended = false;
  const end = once(child, 'exit')
    .catch(() => undefined)
    .then(() => {
      ended = true;
    });
  const group = child.pid;
  if (group !== undefined) keeper.add(group);
  return {
    log,
    hasEnded: () => ended,
    stop: async (signal = 'SIGKILL') => {
      if (group === undefined) return;
      killGroup(group, signal);
      await Promise.race([end, sleep(5000, undefined, { ref: false })]);
      killGroup(group, 'SIGKILL');
      await end;
      keeper.remove(group);
    },
  };
}

/** Waits till the probe holds; where the server ends or dawdles instead, stops it and throws with its log. */
export async function waitUntil(child: Child, seconds: number, probe: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await probe())) {
    const late = performance.now() > deadline;
    if (!late && !child.hasEnded()) {
      await sleep(50);
      continue;
    }
    await child.stop();
    throw new ServerError(late ? `не поднялся за ${seconds} с` : 'не запустился', readTail(child.log));
  }
}

/** True when somebody listens on the port of loopback. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const answer = (result: boolean) => (): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).setTimeout(1000, answer(false));
  });
}

/** A free port of loopback, below those that the system gives to outgoing connections. */
export async function findPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

/** The end of a log, for a report. */
export const readTail = (log: string): string => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
