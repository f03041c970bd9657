import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Sees to it that nothing outlives the invocation, however it ends: by itself, by Ctrl+C, by `kill -9`. It is a shell
 * that reads from a pipe which processes live; when the pipe closes, it ends them and removes the temporary folder.
 */
export type Keeper = {
  tmp: string;
  add: (group: number) => void;
  remove: (group: number) => void;
  close: () => Promise<void>;
};

const script = `
groups=" "
while read -r sign group; do
  if [ "$sign" = + ]; then groups="$groups$group "; else groups="\${groups/ $group / }"; fi
done
if [ "$groups" != " " ]; then
  for group in $groups; do kill -INT -- "-$group"; done
  sleep 1
  for group in $groups; do kill -KILL -- "-$group"; done
fi
sleep 0.1
rm -rf -- "$1"
`;

/** Makes the temporary folder of the invocation and starts the shell that watches over it. */
export function openKeeper(): Keeper {
  const tmp = mkdtempSync(join(realpathSync(tmpdir()), 'examples-'));
  chmodSync(tmp, 0o711);
  const shell = spawn('bash', ['-c', script, 'bash', tmp], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(shell, 'exit');
  shell.unref();
  return {
    tmp,
    add: (group) => shell.stdin.write(`+ ${group}\n`),
    remove: (group) => shell.stdin.write(`- ${group}\n`),
    close: async () => {
      shell.ref();
      shell.stdin.end();
      await ended;
    },
  };
}
