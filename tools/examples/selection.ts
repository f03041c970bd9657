import type { Options } from './arguments';
import type { Run } from './manifest';
import { isSelected, type Sample } from './samples';

/** A run with the sample it belongs to. */
export type Chosen = { sample: Sample; run: Run };

type Asked = Pick<Options, 'prefixes' | 'servers'>;

/** Nothing is named: everything is asked for. */
export const isWhole = ({ prefixes, servers }: Asked): boolean => prefixes.length === 0 && servers.length === 0;

/** True when the folder itself is asked for, not only runs that need a server. */
export const isAsked = (folder: string, asked: Asked): boolean =>
  isWhole(asked) || (asked.prefixes.length > 0 && isSelected(folder, asked.prefixes));

/** The runs that are asked for: all of the named folders, and those that need a named server. */
export const selectRuns = (samples: readonly Sample[], asked: Asked): Chosen[] =>
  samples
    .flatMap((sample) => sample.runs.map((run) => ({ sample, run })))
    .filter(
      ({ sample, run }) => isAsked(sample.folder, asked) || run.needs.some((name) => asked.servers.includes(name)),
    );

/** Names of folders and servers behind which there is no run; `others` are folders that are checked without one. */
export function findIdle(
  samples: readonly Sample[],
  others: readonly string[],
  { prefixes, servers }: Asked,
): string[] {
  const folders = [...samples.map(({ folder }) => folder), ...others];
  const needed = new Set(samples.flatMap(({ runs }) => runs.flatMap(({ needs }) => needs)));
  return [
    ...prefixes.filter((prefix) => !folders.some((folder) => isSelected(folder, [prefix]))),
    ...servers.filter((server) => !needed.has(server)),
  ];
}

/** Folders with a run that needs servers: their tests are run by that run, not by `go test ./...`. */
export const findServed = (samples: readonly Sample[]): string[] =>
  samples.filter(({ runs }) => runs.some(({ needs }) => needs.length > 0)).map(({ folder }) => folder);
