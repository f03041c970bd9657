import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, readProgramVersion } from './servers/programs';

/** Checkers of our own under `examples/lint/`: what does the work, and the module that brings it. */
const own: Record<string, { name: string; module: string }> = {
  compose: { name: 'compose-go', module: 'github.com/compose-spec/compose-go/v2' },
  dockerfile: { name: 'BuildKit', module: 'github.com/moby/buildkit' },
  elasticsearch: { name: 'go-elasticsearch', module: 'github.com/elastic/go-elasticsearch/v9' },
};

/** Programs of the machine that runs may call: those whose version matters to a reader. */
const installed: Record<string, string> = { promtool: 'Prometheus', shellcheck: 'ShellCheck' };

/** What a command checks with besides Go and servers: `buf 1.73.0`, `actionlint 1.7.12`. */
export function readLinters(command: string, examples: string): string[] {
  const found = [
    ...matchAll(command, /-modfile=\S*?\/(lint\/\S*go\.mod) (\S+)/g).map((found) => toTool(...found, examples)),
    ...matchAll(command, /-C \S*lint run \.\/(\w+)/g).map(([name]) => toOwn(name, examples)),
    ...matchAll(command, /\b(redocly) lint\b/g).map(() => readPackage(examples)),
    ...matchAll(command, /\b(promtool|shellcheck)\b/g).map(([name]) => readInstalled(name)),
  ];
  return [...new Set(found)].sort();
}

const matchAll = (text: string, pattern: RegExp): [string, string][] =>
  [...text.matchAll(pattern)].map(([, first = '', second = '']) => [first, second]);

/** A `tool` of a `go.mod` with the version of the module that has it. */
function toTool(file: string, name: string, examples: string): string {
  const text = readText(join(examples, file));
  const path = new RegExp(`^(?:tool)?\\s+(\\S+/${name})$`, 'm').exec(text)?.[1] ?? name;
  return `${name} ${findVersion(text, (module) => `${path}/`.startsWith(`${module}/`))}`;
}

function toOwn(folder: string, examples: string): string {
  const { name, module } = own[folder] ?? { name: folder, module: '' };
  return `${name} ${findVersion(readText(join(examples, 'lint/go.mod')), (path) => path === module)}`;
}

/** The version of the required module with the longest path for which `isMeant` holds. */
function findVersion(text: string, isMeant: (module: string) => boolean): string {
  const required = matchAll(text, /^\s+(\S+) v([\d.]+)\b/gm).filter(([module]) => isMeant(module));
  return required.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? '?';
}

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function readPackage(examples: string): string {
  const text = readText(join(examples, '../package.json'));
  return `Redocly CLI ${/"@redocly\/cli": "([\d.]+)"/.exec(text)?.[1] ?? '?'}`;
}

const versions = new Map<string, string>();

function readInstalled(program: string): string {
  const known = versions.get(program) ?? readProgramVersion(findProgram(program), ['--version']) ?? '?';
  versions.set(program, known);
  return `${installed[program] ?? program} ${known}`;
}
