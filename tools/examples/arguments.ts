import { parseArgs } from 'node:util';
import { serverNames, type ServerName } from './servers/names';

/** What the caller asked for. Without prefixes and servers: everything. */
export type Options = { prefixes: string[]; servers: ServerName[]; accept: boolean; cache: boolean };

const usage =
  'npm run examples -- [папка или сервер]… [--accept] [--no-cache], например: npm run examples -- go/defer --accept';
const flags = ['accept', 'no-cache'];

/** `go/defer kafka --accept` → options; throws a message for the caller where a flag is unknown or not allowed. */
export function parseOptions(args: string[], ci: boolean): Options {
  const { values, positionals } = parseArgs({ args, strict: false, allowPositionals: true });
  const unknown = Object.keys(values).filter((name) => !flags.includes(name));
  if (unknown.length > 0) throw new Error(`незнакомый ключ --${unknown.join(', --')}. Как вызвать: ${usage}`);
  const accept = 'accept' in values;
  if (accept && ci) {
    throw new Error(
      '--accept в CI запрещён: выводы записывает человек, который на них посмотрел. Запишите их у себя и закоммитьте.',
    );
  }
  const names = positionals.map((name) => name.replace(/^(\.\/)?(examples\/)?/, '').replace(/\/+$/, ''));
  const isServer = (name: string): name is ServerName => serverNames.some((server) => server === name);
  return {
    prefixes: names.filter((name) => name !== '' && !isServer(name)),
    servers: names.filter(isServer),
    accept,
    cache: !('no-cache' in values),
  };
}
