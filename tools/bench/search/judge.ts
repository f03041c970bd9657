import type { Address, Contestant } from './engines';

export interface Query {
  readonly query: string;
  readonly class: string;
  readonly expect: readonly Address[];
}

export interface Tally {
  count: number;
  first: number;
  amongFive: number;
}

/** Whether a hit is what was expected: a page with everything on it, or just the place. */
export function answers(hit: Address, expected: readonly Address[]): boolean {
  return expected.some((address) => (address.includes('#') ? hit === address : hit.split('#')[0] === address));
}

/** Puts all queries; counts by class, and all together under «all». */
export async function judge(contestant: Contestant, queries: readonly Query[]): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const { query, class: name, expect } of queries) {
    const { addresses } = await contestant.search(query);
    const place = addresses.slice(0, 5).findIndex((hit) => answers(hit, expect));
    for (const key of [name, 'all']) {
      const tally = tallies.get(key) ?? { count: 0, first: 0, amongFive: 0 };
      tally.count++;
      if (place === 0) tally.first++;
      if (place >= 0) tally.amongFive++;
      tallies.set(key, tally);
    }
  }
  return tallies;
}

/** Strings of the noise that got hits and were not called a guess. */
export async function countBelieved(contestant: Contestant, noise: readonly string[]): Promise<number> {
  let believed = 0;
  for (const query of noise) {
    const { addresses, sure } = await contestant.search(query);
    if (addresses.length > 0 && sure) believed++;
  }
  return believed;
}
