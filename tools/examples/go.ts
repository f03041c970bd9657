import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolderHash, toKey } from './cache';
import { runCommand } from './command';
import { readImports } from './dependencies';
import { clean } from './normalize/clean';
import type { Check } from './report';
import type { Context, Outcome } from './run';
import { isSelected } from './samples';
import { runTwice } from './twice';

/** The module that pins the checkers, also for modules that lie elsewhere. */
const checkers = resolve(dirname(fileURLToPath(import.meta.url)), '../../examples/lint/go.mod');
const timeout = 900;

type Step = { title: string; folders: string[]; command: string; mend: string };

/** `gofmt`, `go vet`, `staticcheck` and `go test -race` over the Go folders below the prefixes (all without any). */
export async function checkGo(
  prefixes: readonly string[],
  served: readonly string[],
  context: Context,
  done: (check: Check, note: string) => void,
): Promise<void> {
  const repeat = ['npm run examples', ...(prefixes.length > 0 ? ['--', ...prefixes] : [])].join(' ');
  const folders = readGoFolders(context.examples).filter((folder) => isSelected(folder, prefixes));
  const modules = readModules(context.examples);
  const withTests = new Set(readFoldersWith(/_test\.go$/, context.examples));
  const steps = modules.flatMap((module) => {
    const own = folders.filter((folder) => findModule(folder, modules) === module);
    const toOwn = (folder: string): string => relative(module, folder) || '.';
    const tested = new Set(own.filter((folder) => withTests.has(folder)).map(toOwn));
    return toSteps(own.map(toOwn), tested, served.map(toOwn)).map((step) => ({ module, ...step }));
  });
  for (const { module, title, folders: own, command, mend } of steps) {
    if (own.length === 0) continue;
    const hashes = own.map((folder) => readGoHash(join(module, folder), context.examples));
    const demands = readFolderHash(join(context.examples, module), (path) => /^go\.(mod|sum)$/.test(path));
    const key = toKey([module, demands, readFileSync(checkers, 'utf8'), command, ...hashes, ...context.versions]);
    const full = `${module ? `${module}: ` : ''}${title} (папок: ${own.length})`;
    if (context.cache.has(key)) {
      done({ title: full, findings: [], pages: [], repeat }, 'из кэша');
      continue;
    }
    const check = async (): Promise<Outcome> => {
      const cwd = join(context.examples, module);
      const result = await runCommand(command, { cwd, env: context.env, timeout, keeper: context.keeper });
      const lines = clean(result.text, [{ path: context.examples, name: '' }, ...context.folders]).trimEnd();
      const what = result.timedOut ? `не завершился за ${timeout} с` : mend;
      const findings = result.exit === 0 && !result.timedOut ? [] : [{ what, lines }];
      return { findings, note: `${result.seconds.toFixed(1)} с` };
    };
    const { findings, note } = await runTwice(check, false);
    if (findings.length === 0) context.cache.add(key);
    done({ title: full, findings, pages: [], repeat }, note);
  }
}

/** What is run. Folders with `_` are only formatted: they need not compile. Served ones are tested by their own runs. */
function toSteps(folders: string[], withTests: ReadonlySet<string>, served: readonly string[]): Step[] {
  const packages = folders.filter((folder) => !/(^|\/)(_|testdata\b)/.test(folder));
  const own = packages.filter((folder) => served.length === 0 || !isSelected(folder, served));
  const tested = own.filter((folder) => withTests.has(folder));
  const list = (names: readonly string[]): string => names.map((name) => `./${name}`).join(' ');
  const files = folders.map((folder) => `${folder}/*.go`).join(' ');
  const onPurpose = 'если ошибка показана нарочно, место ей в папке с `_`';
  return [
    {
      title: 'gofmt',
      folders,
      command: `found=$(gofmt -l ${files} 2>/dev/null); echo "$found"; test -z "$found"`,
      mend: 'эти файлы не отформатированы: gofmt -w',
    },
    {
      title: 'go vet',
      folders: packages,
      command: `go vet ${list(packages)}`,
      mend: `go vet нашёл ошибки; ${onPurpose}`,
    },
    {
      title: 'staticcheck',
      folders: packages,
      command: `go tool -modfile=${checkers} staticcheck -checks inherit,-U1000 ${list(packages)}`,
      mend: `staticcheck нашёл ошибки; ${onPurpose} или под //lint:file-ignore <код> <причина>`,
    },
    {
      title: 'go test -race',
      folders: tested,
      command: `go test -race -vet=off ${list(tested)} | grep -v 'no test files'; exit \${PIPESTATUS[0]}`,
      mend: `тесты не проходят; ${onPurpose}`,
    },
  ];
}

const readGoHash = (folder: string, examples: string): string =>
  toKey([
    folder,
    ...[folder, ...readImports(join(examples, folder), examples)].map((name) => readFolderHash(join(examples, name))),
  ]);

/** Folders with Go files below `examples/`. */
export const readGoFolders = (examples: string): string[] => readFoldersWith(/\.go$/, examples);

/** Folders with a module of their own, `examples/` itself as the empty path. */
const readModules = (examples: string): string[] => readFoldersWith(/(^|\/)go\.mod$/, examples);

function readFoldersWith(name: RegExp, examples: string): string[] {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path));
  return [...new Set(files.map((path) => relative('.', dirname(path))))].sort();
}

/** The nearest module at a folder or above it. */
function findModule(folder: string, modules: readonly string[]): string {
  const around = modules.filter((module) => module === '' || isSelected(folder, [module]));
  return around.sort((a, b) => b.length - a.length)[0] ?? '';
}
