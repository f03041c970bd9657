import { spawn } from 'node:child_process';

/** Runs a command to its end and returns what it printed; its words are in the error where it fails. */
export async function run(
  [program = '', ...rest]: readonly string[],
  folder: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`${[program, ...rest].join(' ')}: код ${code}\n${output.join('')}`);
  return output.join('');
}
