import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A site with the plugin in it: the given folder, or one built for the comparison into a temporary folder. */
export async function builtSite(root: string, given: string | undefined): Promise<string> {
  if (given && existsSync(path.join(given, 'search-index.json'))) return path.resolve(given);
  const folder = await mkdtemp(path.join(tmpdir(), 'search-bench-'));
  const config = path.join(root, 'tools/bench/search/docusaurus.config.ts');
  const command = path.join(root, 'node_modules/.bin/docusaurus');
  execFileSync(command, ['build', root, '--config', config, '--out-dir', folder], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, HYDRATE: '1' },
  });
  return folder;
}
