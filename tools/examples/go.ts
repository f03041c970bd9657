import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFolderHash, toKey } from './cache';
import { runCommand } from './command';
import { readImports } from './dependencies';
import { clean } from './normalize/clean';
import type { Check } from './report';
import type { Context } from './run';
import { isSelected } from './samples';

const staticcheck = 'honnef.co/go/tools/cmd/staticcheck@v0.8.2';
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
  for (const { title, folders: own, command, mend } of toSteps(folders, served)) {
    if (own.length === 0) continue;
    const key = toKey([command, ...own.map((folder) => readGoHash(folder, context.examples)), ...context.versions]);
    const full = `${title} (папок: ${own.length})`;
    if (context.cache.has(key)) {
      done({ title: full, findings: [], pages: [], repeat }, 'из кэша');
      continue;
    }
    const result = await runCommand(command, {
      cwd: context.examples,
      env: context.env,
      timeout,
      keeper: context.keeper,
    });
    const lines = clean(result.text, [{ path: context.examples, name: '' }, ...context.folders]).trimEnd();
    const what = result.timedOut ? `не завершился за ${timeout} с` : mend;
    const findings = result.exit === 0 && !result.timedOut ? [] : [{ what, lines }];
    if (findings.length === 0) context.cache.add(key);
    done({ title: full, findings, pages: [], repeat }, `${result.seconds.toFixed(1)} с`);
  }
}

/** What is run. Folders with `_` are only formatted: they need not compile. Served ones are tested by their own runs. */
function toSteps(folders: string[], served: readonly string[]): Step[] {
  const packages = folders.filter((folder) => !/(^|\/)(_|testdata\b)/.test(folder));
  const tested = packages.filter((folder) => served.length === 0 || !isSelected(folder, served));
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
      command: `go run ${staticcheck} -checks inherit,-U1000 ${list(packages)}`,
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

/** Folders with Go files, relative to `examples/`. */
function readGoFolders(examples: string): string[] {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.go'));
  const folders = files.map((name) => relative(examples, join(examples, name, '..')));
  return [...new Set(folders)].sort();
}
