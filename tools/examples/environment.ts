import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folder } from './normalize/clean';

/** Variables of the caller that would change what a sample prints. */
const foreign =
  /^(npm_|PG|REDIS_|AMQP_|RABBITMQ|NATS_|KAFKA_|DATABASE_URL$|FORCE_COLOR$|COLORTERM$|LANG|LC_|GO(TOOLCHAIN|FLAGS|DEBUG|GC|MEMLIMIT|MAXPROCS|EXPERIMENT|OS|ARCH|WORK|RACE|TRACEBACK)$)/;

/** The Go version that the module demands: the `toolchain` line of go.mod. */
export function readToolchain(examples: string): string {
  const found = /^toolchain (\S+)$/m.exec(readFileSync(join(examples, 'go.mod'), 'utf8'));
  if (!found?.[1]) throw new Error('В examples/go.mod нет строки toolchain: добавьте, например, «toolchain go1.27.4»');
  return found[1];
}

/** The environment of every command: the caller's without what varies, plus the pinned Go and a plain terminal. */
export function toEnvironment(caller: NodeJS.ProcessEnv, toolchain: string): NodeJS.ProcessEnv {
  const kept = Object.entries(caller).filter(([name]) => !foreign.test(name));
  return {
    ...Object.fromEntries(kept),
    GOTOOLCHAIN: toolchain,
    GOFLAGS: '-mod=readonly -buildvcs=false',
    GOWORK: 'off',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    TERM: 'dumb',
    PAGER: 'cat',
  };
}

/** Folders of this machine that must not show in an output. `env` is what Go is asked with. */
export function readFolders(root: string, examples: string, env: NodeJS.ProcessEnv): Folder[] {
  const asked = execFileSync('go', ['env', 'GOROOT', 'GOMODCACHE', 'GOCACHE'], {
    cwd: examples,
    env,
    encoding: 'utf8',
  });
  const [goroot = '', modules = '', cache = ''] = asked.trim().split('\n');
  const named: Folder[] = [
    { path: goroot, name: 'GOROOT' },
    { path: modules, name: 'GOMODCACHE' },
    { path: cache, name: 'GOCACHE' },
    { path: root, name: '' },
    { path: homedir(), name: '~' },
    { path: tmpdir(), name: '/tmp' },
  ];
  return named.filter(({ path }) => path.length > 1).flatMap(withRealPath);
}

/** A folder and, where links are on the way (macOS `/tmp`), the place it really is. */
export function withRealPath(folder: Folder): Folder[] {
  try {
    const real = realpathSync(folder.path);
    return real === folder.path ? [folder] : [folder, { ...folder, path: real }];
  } catch {
    return [folder];
  }
}
