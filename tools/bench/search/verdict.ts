import type { Tally } from './judge';

export interface Verdict {
  readonly met: boolean;
  readonly what: string;
  readonly found: string;
  readonly limit: string;
}

/** What a run says of our own search. */
export interface Measured {
  /** Sets of queries that nobody looked at singly, by name: tallies by class and «all». */
  readonly sets: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  readonly noise: { readonly believed: number; readonly count: number };
  /** Index and engine, gzip. */
  readonly bytes: number;
  /** Our times as parts of the plugin's; null where the plugin was not run. */
  readonly ratios: { readonly start: number; readonly key: number } | null;
}

const AMONG_FIVE = 0.98;
const FIRST = 0.9;
const BYTES = 150_000;
/** Nonsense that may be believed: it happens to be like a word. */
const BELIEVED = 0.05;

function atLeast(what: string, found: number, limit: number): Verdict {
  return { met: found >= limit, what, found: found.toFixed(3), limit: `≥ ${limit}` };
}

function atMost(what: string, found: number, limit: number, show = (value: number) => value.toFixed(3)): Verdict {
  return { met: found <= limit, what, found: show(found), limit: `≤ ${show(limit)}` };
}

function verdictsOf(set: string, tallies: ReadonlyMap<string, Tally>): Verdict[] {
  const classes = [...tallies].filter(([name]) => name !== 'all').sort(([a], [b]) => (a < b ? -1 : 1));
  const all = tallies.get('all');
  return [
    ...(all ? [atLeast(`${set}: recall@1, all`, all.first / all.count, FIRST)] : []),
    ...classes.map(([name, { amongFive, count }]) =>
      atLeast(`${set}: recall@5, ${name}`, amongFive / count, AMONG_FIVE),
    ),
    ...(all ? [atLeast(`${set}: the right page among five, all`, all.pageAmongFive / all.count, AMONG_FIVE)] : []),
  ];
}

/** Holds a run against what the search has to reach. */
export function verdicts({ sets, noise, bytes, ratios }: Measured): Verdict[] {
  return [
    ...[...sets].flatMap(([name, tallies]) => verdictsOf(name, tallies)),
    atMost('noise that is believed', noise.believed / noise.count, BELIEVED),
    atMost('index and engine, gzip', bytes, BYTES, (value) => `${(value / 1000).toFixed(1)} kB`),
    ...(ratios
      ? [atMost("first answer, to the plugin's", ratios.start, 1), atMost("a key, to the plugin's", ratios.key, 1)]
      : []),
  ];
}
