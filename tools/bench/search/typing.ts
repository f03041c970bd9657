import type { Contestant } from './engines';

/** Every so many-th query is typed. */
const STEP = 4;
/** Nobody is answered before so many letters. */
const SHORTEST = 2;

/** The value below which this share of the times lies. */
export function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}

/** What each search takes for a key, in milliseconds, while queries are typed letter by letter: side by side, key by key. */
export async function timeKeys(contestants: readonly Contestant[], queries: readonly string[]): Promise<number[][]> {
  const times = contestants.map((): number[] => []);
  for (const query of queries.filter((_, at) => at % STEP === 0)) {
    for (let length = SHORTEST; length <= query.length; length++) {
      for (const [at, contestant] of contestants.entries()) {
        const started = performance.now();
        await contestant.search(query.slice(0, length));
        times[at]?.push(performance.now() - started);
      }
    }
  }
  return times;
}
