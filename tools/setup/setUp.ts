import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { REQUIREMENTS, type Requirement } from './requirements';

function succeeds(command: string): boolean {
  return spawnSync('bash', ['-c', command], { stdio: 'ignore' }).status === 0;
}

function show(command: string): boolean {
  console.log(`$ ${command}`);
  return spawnSync('bash', ['-c', command], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function installDebian(missing: readonly Requirement[]): void {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const packages = missing.flatMap(({ debian }) => debian).join(' ');
  const quiet = '-o Dpkg::Use-Pty=0 -qq';
  show(
    `${sudo}apt-get ${quiet} update && ${sudo}env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get ${quiet} install -y --no-install-recommends ${packages} > /dev/null`,
  );
}

/** Installs what is missing; where it can't, says exactly what to install. */
export async function setUp(): Promise<void> {
  const missing = REQUIREMENTS.filter(({ probe }) => !succeeds(probe));
  if (missing.length === 0) return;
  console.log(`Не хватает: ${missing.map(({ name }) => name).join(', ')}. Ставим.`);
  if (existsSync('/etc/debian_version')) installDebian(missing);
  else for (const { elsewhere } of missing) if (elsewhere) show(elsewhere);
  const still = missing.filter(({ probe }) => !succeeds(probe));
  if (still.length > 0) {
    throw new Error(
      `Поставить не получилось. Установите сами и повторите npm test:\n${still.map(({ advice }) => `  - ${advice}`).join('\n')}`,
    );
  }
}
