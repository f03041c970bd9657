import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

/** What a command and all processes that it started took. */
export interface Cost {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of processors. */
  readonly cpu: number;
  /** The most resident memory of all of them together, bytes; pages that they share are counted for each. */
  readonly memory: number;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly cpu: number;
  readonly memory: number;
}

const SAMPLE_MS = 200;
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** `/proc/<pid>/stat` (proc(5)): the name in brackets may hold anything, so the fields are counted after it. */
export function parseStat(text: string): Process {
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, memory = 0] = [fields[1], fields[11], fields[12], fields[21]];
  return {
    pid: Number.parseInt(text, 10),
    parent,
    cpu: (user + system) / TICKS_PER_SECOND,
    memory: memory * PAGE_BYTES,
  };
}

async function readProcesses(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)));
  return stats.flatMap((text) => (text ? [parseStat(text)] : []));
}

/** A process and all that descend from it. */
export function familyOf(root: number, processes: readonly Process[]): Process[] {
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(({ pid }) => family.has(pid));
}

/** Runs a command to its end and watches it in `/proc` (Linux); throws with its words where it fails. */
export async function watch(command: readonly string[], folder: string): Promise<Cost> {
  const [program = '', ...rest] = command;
  const started = performance.now();
  const child = spawn(program, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const cpu = new Map<number, number>();
  let memory = 0;
  let code: number | null | undefined;
  while (code === undefined) {
    const family = familyOf(child.pid ?? 0, await readProcesses());
    for (const process of family) cpu.set(process.pid, process.cpu);
    memory = Math.max(
      memory,
      family.reduce((sum, process) => sum + process.memory, 0),
    );
    code = await Promise.race([ended, new Promise<undefined>((resolve) => setTimeout(resolve, SAMPLE_MS))]);
  }
  if (code !== 0) throw new Error(`${command.join(' ')}: код ${code}\n${output.join('')}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpu: [...cpu.values()].reduce((sum, value) => sum + value, 0), memory };
}
